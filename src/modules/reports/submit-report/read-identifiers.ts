// SPDX-License-Identifier: EUPL-1.2
import { accountEndingsIn, type Problem } from '#values'
import { type Answers, type IdentifierField, identifierFields } from './answers.ts'
import { isSale } from './deciding-answers.ts'
import { type Entries, type EntryError, fault, linesOf, longest, one, tooLong } from './entries.ts'
import { identifierInLine, isFirstName, isPersonName } from './identifier-line.ts'
import { formMessages } from './read-answers.text.ts'

/** Every line is looked at. `asIs`: the victim saw what we do not understand and goes on with it. */
export function readIdentifiers(
  entries: Entries,
  errors: EntryError[],
  { demoBankAllowed }: { demoBankAllowed: boolean },
  answers: Answers,
): { [Field in IdentifierField | 'platform' | 'delivery']?: Answers[Field] | undefined } {
  const platform = one(entries, 'platform')
  const delivery = one(entries, 'delivery')
  tooLong('delivery', delivery, longest.name, errors)
  const isAsIs = one(entries, 'asIs') !== ''
  const found: ReturnType<typeof readIdentifiers> = { platform: platform || undefined, delivery: delivery || undefined }
  for (const field of identifierFields) {
    const lines = linesOf(entries, field, errors)
    const options = { demoBankAllowed, ...(field === 'seller' && platform !== '' && { platform }) }
    lines.forEach((line, index) => {
      const parsed = identifierInLine(line, options)
      if (parsed.ok || isAsIs || isPersonName(line) || (isOfMoney(field) && accountEndingsIn(line).length > 0)) return
      // A buyer is known by a first name.
      if (field === 'seller' && isSale(answers) && isFirstName(line)) return
      errors.push({ ...faultIn(field, platform, parsed.problem), ...(lines.length > 1 && { line: index + 1 }) })
    })
    found[field] = lines.length > 0 ? lines : undefined
  }
  return found
}

const isOfMoney = (field: IdentifierField) => field === 'paidTo' || field === 'proof'

const notOne: Record<IdentifierField, string> = {
  paidTo: formMessages.notAnAccount,
  proof: formMessages.notAnAccount,
  contact: formMessages.notANumber,
  display: formMessages.notANumber,
  site: formMessages.notASite,
  seller: formMessages.notAProfile,
}

/** What is no identifier at all is said in the words of its field. A name alone says little: ask for the site or app that it was on. */
function faultIn(field: IdentifierField, platform: string, problem: Problem): EntryError {
  if (problem.code !== 'identifier.unrecognised') return fault(field, problem)
  const isName = field === 'seller' && platform === ''
  return isName ? fault(field, { code: 'user-name.platform-missing' }) : { field, code: notOne[field] }
}
