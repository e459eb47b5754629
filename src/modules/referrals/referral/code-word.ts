// SPDX-License-Identifier: EUPL-1.2

/** Short, easy to say and to hear on a bad line, and nothing that one could guess from the matter. */
const first =
  'appel beker cactus deken eekhoorn fluit gieter hamer jas kikker lamp maan noot oever paraplu rugzak schaap tafel uil vlieger wortel zeil anker bezem citroen dolfijn emmer fakkel gitaar herfst iglo kano'.split(
    ' ',
  )
const second =
  'blauw groen geel rood paars wit zwart roze oranje bruin grijs zilver goud koper mat rond vierkant klein groot lang kort zacht hard warm koel droog nat oud nieuw snel traag stil'.split(
    ' ',
  )

/** Two words from at least four bytes of chance: one in 1,024, and whoever says it wrongly gets no second try. */
export function codeWordOf(chance: Uint8Array): string {
  const [one = 0, other = 0] = chance
  return `${first[one % first.length]} ${second[other % second.length]}`
}
