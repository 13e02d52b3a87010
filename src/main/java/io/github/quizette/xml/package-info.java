/** The one place that makes XML parsers, none of which trusts what it reads. */
@org.jspecify.annotations.NullMarked
package io.github.quizette.xml;
