// SPDX-License-Identifier: EUPL-1.2

/** So much of it is stored on an agenda. */
const longest = 500

/** Why something is on the agenda: whole sentences, one after another. What does not fit is left out as a whole, never in the middle. */
export function sayWhy({
  decisionNeeded,
  reasons,
  owner,
}: {
  decisionNeeded: string
  reasons: readonly string[]
  owner: string
}): string {
  const sentences = [decisionNeeded && `Besluit nodig: ${decisionNeeded}`, ...reasons, owner && `Dit doet ${owner}`]
  return sentences
    .map((words) => words.trim())
    .filter((words) => words !== '')
    .map((words) => (/[.?!…]["”’)]?$/.test(words) ? words : `${words}.`))
    .reduce((said, sentence) => {
      const longer = said === '' ? sentence : `${said} ${sentence}`
      return longer.length <= longest ? longer : said
    }, '')
}
