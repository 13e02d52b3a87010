package io.github.quizette.cli;

import io.github.quizette.QuizPipeline;
import io.github.quizette.fetch.Fetcher;
import java.util.function.Supplier;

/**
 * What the parts of one {@code make} share.
 *
 * @param plan what the user asked for
 * @param pipeline may be shared by threads
 * @param decks writes them
 * @param tally counts
 * @param progress shows
 * @param fetcher made at the first call
 */
record MakeTools(
    MakePlan plan,
    QuizPipeline pipeline,
    DeckWriter decks,
    Tally tally,
    Progress progress,
    Supplier<Fetcher> fetcher) {}
