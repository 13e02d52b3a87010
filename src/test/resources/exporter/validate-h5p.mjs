// Tells of each unpacked package whether an H5P server takes it: node validate-h5p.mjs MODULES FOLDER...
import { createRequire } from 'node:module';

const [modules, ...folders] = process.argv.slice(2);
const require = createRequire(modules + '/');
const { H5PConfig } = require('@lumieducation/h5p-server');
const { default: Validator } = require('@lumieducation/h5p-server/build/src/PackageValidator.js');
const validator = new Validator(new H5PConfig(), undefined);
for (const folder of folders) {
  try {
    await validator.validateExtractedPackage(folder, true, false);
    console.log('valid');
  } catch (fault) {
    console.log(String(fault.message).split('\n')[0]);
  }
}
