// SPDX-License-Identifier: EUPL-1.2

/** A text as somebody reads it: what is filled in at run time is one word, of a choice the last is read, tags are gone. */
export function asRead(message: string): string {
  let text = message
  // From the inside out: {n, plural, one {# stap} other {# stappen}} → '7 stappen'.
  for (let before = ''; before !== text; ) {
    before = text
    text = text
      .replace(/\{\w+, (?:plural|select|selectordinal),(?:[^{}]*\{[^{}]*\})*?[^{}]*\{([^{}]*)\}\s*\}/g, (_, last) =>
        last.replaceAll('#', '7'),
      )
      .replace(/\{\w+(?:, (?:number|date|time)[^{}]*)?\}/g, '7')
  }
  // A blank line ends a sentence, whatever stands before it.
  return text
    .replace(/<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n')
}

/** Sentences of a text that was read. A full stop inside a number, an address or an abbreviation ends none. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\d])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0)
}

export function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\d](?:[\p{L}\d'’.@/-]*[\p{L}\d])?/gu) ?? []
}

/** Groups of vowels; 'ij' and vowels that Dutch writes together are one, a trema begins a new one. */
export function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replace(/[ëï]/g, '-e').replace(/ij/g, 'y')
  return Math.max(1, plain.match(/aai|ooi|oei|eeu|ieu|[aeiouyáéíóúàèüö]{1,2}/g)?.length ?? 1)
}

/**
 * Flesch as fitted to Dutch: 206.84 - 0.77 × syllables in a hundred words - 0.93 × words in a sentence. Higher is easier; 60 to 70 is plain.
 * Source: W.H. Douma, De leesbaarheid van landbouwbladen, Wageningen 1960.
 */
export function fleschDouma(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf)
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 206.84 - (77 * syllables) / words.length - (0.93 * words.length) / sentences.length
}
