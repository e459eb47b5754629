// SPDX-License-Identifier: EUPL-1.2
import { type EverydayKind, recogniseIdentifier } from '#values'
import { identifierInLine, saysMore } from './identifier-line.ts'
import type { StatedIdentifier } from '../report/reported-matter.ts'
import type { ContactDetails, SubmitReport } from '../receive-reports/submit-report.ts'
import { type Answers, type IdentifierField, identifierFields, roleOfField } from './answers.ts'
import { longestStory } from './story-limits.ts'
import { questions } from './question.ts'

/** The kind of a line in a field that we do not understand. */
const kindOfField: Record<IdentifierField, EverydayKind> = {
  paidTo: 'iban',
  contact: 'phone',
  display: 'phone',
  site: 'web-address',
  seller: 'user-name',
  proof: 'iban',
}

/**
 * The report that the answers add up to. `today`: ISO date, for what is happening right now. `confirmed`: what the reporter said of the
 * identifiers in the story.
 */
export function reportFromAnswers(
  answers: Answers,
  options: { today: string; demoBankAllowed: boolean; confirmed?: readonly StatedIdentifier[] },
): SubmitReport {
  const parts = Object.values(questions).map((page) => page.report?.(answers, options.today))
  return {
    ...Object.assign({}, ...parts),
    narrative: storyOf(answers, options),
    identifiers: [
      ...(options.confirmed ?? []).map(({ text: value, ...rest }) => ({ ...rest, value })),
      ...identifierFields.flatMap((field) => {
        const [role, kind] = [roleOfField[field], kindOfField[field]]
        const platform = field === 'seller' ? answers.platform : undefined
        return (answers[field] ?? []).map((value) => {
          const reading = { demoBankAllowed: options.demoBankAllowed, ...(platform && { platform }) }
          const parsed = identifierInLine(value, reading)
          const found = parsed.ok ? parsed.value.kind : kind
          return {
            kind: found,
            value: parsed.ok && saysMore(value, reading) ? parsed.value.canonical : value,
            role,
            ...((found === 'user-name' || found === 'merchant') && platform && { platform }),
          }
        })
      }),
    ],
    own: (answers.own ?? []).map((value) => ({ kind: ownKind(value, options.demoBankAllowed), value })),
  }
}

/** What stood beside an identifier in its field, such as whose account it is, and an address are told with the story. */
function storyOf(answers: Answers, { demoBankAllowed }: { demoBankAllowed: boolean }): string | undefined {
  const told = identifierFields.flatMap((field) =>
    (answers[field] ?? []).filter((line) => saysMore(line, { demoBankAllowed })),
  )
  const address = answers.delivery && `Afgeleverd op: ${answers.delivery}`
  const whole = [answers.narrative ?? '', ...told, address].filter(Boolean).join('\n\n')
  return whole.length > longestStory ? answers.narrative : whole || undefined
}

function ownKind(value: string, demoBankAllowed: boolean): EverydayKind {
  const parsed = recogniseIdentifier(value, { demoBankAllowed })
  if (parsed.ok) return parsed.value.kind
  return value.includes('@') ? 'email' : /^[+\d\s()-]+$/.test(value) ? 'phone' : 'iban'
}

/** How to reach the reporter, or undefined when nothing was given. */
export function contactFromAnswers({ name, email, phone }: Answers): ContactDetails | undefined {
  return name || email || phone ? { name, email, phone } : undefined
}
