// SPDX-License-Identifier: EUPL-1.2

/** File names that say nothing about what is in the file; the name is what stands before the first dot. Why and what instead: docs/style.md. */
export const refusedFileNames: readonly { name: RegExp; instead: string }[] = [
  { name: /^(looks|[a-z]+-look|state-kind|status-kind)$/, instead: 'status-tone, or the shape or colour that it is' },
  { name: /^shown-status$/, instead: 'what is different about it: effective-status' },
  {
    name: /^(things?|something-else|moment|life|apart|together)$/,
    instead: 'what it is: partial-date, edition-lifecycle',
  },
  { name: /^(broader|largest|longest|earliest)$/, instead: 'of what: broader-forms, text-limits' },
  { name: /^longest-/, instead: '…-limits' },
  {
    name: /^(kept|told|said|asked|answered|counted|found|gathered|weighed|given|made|seen|shown)$/,
    instead: 'the noun',
  },
  { name: /^(told|said)-/, instead: 'the noun: packet-lines' },
  {
    name: /^(of|as|to)-[a-z]+$|^(asked|given)-(of|row)|^look-of$|^from-in$|^no-label$/,
    instead: 'the noun with what it belongs to: complaint-recalls',
  },
  { name: /^(own|who-and-what|elsewhere|while-away|stands-in)$/, instead: 'whose or what' },
  { name: /^ten-|-rest$/, instead: 'what the ten are; what the rest is' },
]

/** Phrases that are no English, in comments. */
export const refusedPhrases: readonly { phrase: RegExp; instead: string }[] = [
  { phrase: /\b(for|of|by) who\b/i, instead: 'for whoever, of those who' },
  { phrase: /\bwhat is no id\b/i, instead: 'malformed ids' },
]

export function refusedName(file: string): string | null {
  const stem = file.replace(/^.*\//, '').replace(/\..*$/, '')
  return refusedFileNames.some(({ name }) => name.test(stem)) ? file : null
}

const comment = /\/\*[\s\S]*?\*\/|(?:^|\s)\/\/.*$/gm

/** The refused phrases in the comments of a source text, as they stand there. */
export function refusedPhrasesIn(text: string): string[] {
  const comments = [...text.matchAll(comment)].map(([words]) => words.replace(/\s*\n\s*\*?\s*/g, ' '))
  return comments.flatMap((words) => refusedPhrases.flatMap(({ phrase }) => phrase.exec(words)?.[0] ?? []))
}
