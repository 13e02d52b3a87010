package io.github.quizette.cli;

import io.github.quizette.archive.FieldNames;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the user asked for of feeds and archives.
 *
 * @param each a deck for each article
 * @param since the first day that counts, where given
 * @param limit the most entries
 * @param again also entries that were taken before
 * @param fetch pages behind a feed that is a file
 * @param fields of records
 * @param deckSize records for one deck
 * @param jobs articles worked on at once, at least 1
 * @param resume go on where a run was stopped
 * @param keepDuplicates take copies of a story too
 * @param summary file for the summary, where wanted
 */
record CollectionPlan(
    boolean each,
    Optional<LocalDate> since,
    int limit,
    boolean again,
    boolean fetch,
    FieldNames fields,
    int deckSize,
    int jobs,
    boolean resume,
    boolean keepDuplicates,
    Optional<Path> summary) {}
