// Reads a JSON list of GIFT texts from standard input; writes for each what gift-pegjs reads of it.
const { parse } = require(process.argv[2] + '/gift-pegjs');
const texts = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const clean = (text) => (text === null || text === undefined ? '' : text.text);
const verdict = (q) => [{ right: q.isTrue, text: 'True' }, { right: !q.isTrue, text: 'False' }];
const read = (text) =>
  parse(text).filter((q) => q.type !== 'Category').map((q) => ({
    type: q.type,
    id: q.id,
    tags: q.tags || [],
    stem: clean(q.stem),
    choices: q.type === 'TF' ? verdict(q) : q.choices.map((c) => ({ right: c.isCorrect, text: clean(c.text) })),
    feedback: clean(q.globalFeedback),
  }));
process.stdout.write(JSON.stringify(texts.map((text) => {
  try {
    return read(text);
  } catch (fault) {
    return String(fault.message);
  }
})));
