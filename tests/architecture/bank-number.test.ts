// SPDX-License-Identifier: EUPL-1.2
// Where the number of one's bank stands is said in one way: a card may be with the fraudster, and a search engine sells the first place.
import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

const traps = [
  /nummer[^.'`]{0,40}\b(?:op|van) (?:uw|je|de) (?:bank)?pas\b/i,
  /number\b[^.'`]{0,40}\bon (?:your|the|a) (?:bank )?card\b/i,
  /\b(?:oude brief|old letter)\b/i,
  /\bzoek (?:zelf )?(?:het|uw|zelf het) (?:telefoon)?nummer(?! van de organisatie)[^.'`]*\bop\b/i,
  /\bzoek het nummer zelf op\b/i,
  /\b(?:find|look up|search for) the number(?! of the organisation)[^.'`]*\byourself\b/i,
  /nummer[^.'`]{0,40}op de website van (?:de|uw) bank/i,
]

/** What somebody once told, and how words are read. */
const told =
  /\.test\.|fixture|voices-of|lone-stories|demo-story|demo-schemes|lexicon|read-roles|read-text|read-facets|bank-number|pocket/

test('no text sends anybody to their card, an old letter or a search engine for the number of their bank', () => {
  const files = globSync('src/**/*.{ts,tsx}', { cwd: root }).filter((file) => !told.test(file))
  expect(files.length).toBeGreaterThan(2_000)
  const found = files.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        !/^\s*\/?\*/.test(line) && traps.some((trap) => trap.test(line)) ? [`${file}:${index + 1} ${line.trim()}`] : [],
      ),
  )
  expect(found).toEqual([])
})

/** Who came to the door and has just left can still be stopped; somebody who reads only "call 112" thinks that it is too late. */
test('112 because of somebody at the door is also for when they have left, in every text', () => {
  const files = globSync('src/**/*.{text,data}.ts', { cwd: root }).filter((file) => !told.test(file))
  expect(files.length).toBeGreaterThan(500)
  const found = files.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        !/^\s*\/?\*/.test(line) &&
        /\b112\b/.test(line) &&
        /\bdeur\b|\bdoor\b|\bmee\b/.test(line) &&
        !/al weg is|have left|net gebeurd|just happened/.test(line)
          ? [`${file}:${index + 1} ${line.trim()}`]
          : [],
      ),
  )
  expect(found).toEqual([])
})

/** A reason behind a payment in a list is no advice. */
const reasons = /say-before-signing/

test('until when a bank can still stop a payment is said in one text', () => {
  const files = globSync('src/**/*.{text,data}.ts', { cwd: root }).filter(
    (file) => !told.test(file) && !reasons.test(file) && !file.includes('agreements/'),
  )
  const when =
    /72 uur|72 hours|eerste uren|first hours|(?:korter|minder|meer|langer) dan drie dagen|(?:less|more|longer) than three days|in de laatste drie dagen|in the last three days/i
  const found = files.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        when.test(line) && /\b(?:bank|geld|overgemaakt|betaal\w*|betaling|money|pa(?:y|id)|payment)\b/i.test(line)
          ? [`${file}:${index + 1} ${line.trim()}`]
          : [],
      ),
  )
  expect(found).toEqual([])
})
