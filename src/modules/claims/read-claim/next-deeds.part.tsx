// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import type { AnsweredForm } from '#ui/answered-form'
import { useLanguage } from '#ui/language'
import { ActionLink } from '#ui/link'
import { Paragraph, Small } from '#ui/text'
import { writePath } from '../claim/addresses.ts'
import { type ClaimStatus, type ClaimStep, isAsking, stepRules } from '../claim/claim.ts'
import { TestForm } from '../judge-claim/test-form.part.tsx'
import type { TestAnswers, TestQuestion } from '../judge-claim/verdict.ts'
import {
  type Choice,
  Deed,
  DefenceDeed,
  InstalmentsDeed,
  JoinDeed,
  MoneyDeed,
  PlainDeed,
  TransferDeed,
} from './deed-forms.part.tsx'
import { showText } from './show.text.ts'
import { deedText } from './deed.text.ts'

interface Props {
  id: string
  version: number
  status: ClaimStatus
  party: 'police' | 'prosecutor' | 'recovery'
  steps: ClaimStep[]
  prosecutors: Choice[]
  receivers: Choice[]
  given: number
  people: number
  age: number | null
  own: TestAnswers | null
  tested: number
  differ: TestQuestion[]
  hasLetter: boolean
  mayWrite: boolean
  others: { id: string; reference: string; text: string }[]
  answered: AnsweredForm | undefined
}

/** Steps that have a form of their own. */
const ownForms: readonly ClaimStep[] = [
  'pass-test',
  'fail-test',
  'transfer',
  'accept',
  'send-letter',
  'agree-instalments',
  'reject-defence',
  'uphold-defence',
]

/** What this reader can do with the claim now: the likely next deed first. */
export function NextDeeds(props: Props) {
  const language = useLanguage()
  const [t, d] = [translate(showText, language), translate(deedText, language)]
  const { id, version, status, party, steps, answered, others } = props
  const one = { version, answered }
  const can = (step: ClaimStep) => steps.includes(step)
  const plain = steps.filter((step) => !ownForms.includes(step))
  const isCollecting = party === 'recovery' && (isAsking(status) || status === 'paid')
  if (steps.length === 0 && !isCollecting) return <Paragraph>{t('nothing')}</Paragraph>
  return (
    <>
      {can('pass-test') && <TestForm {...props} given={props.tested} />}
      {can('transfer') && <TransferDeed {...one} {...props} />}
      {can('accept') && <Deed {...one} intent="accept" title={d('accept')} isFirst more={d('acceptMore')} />}
      {can('uphold-defence') && <DefenceDeed {...one} />}
      {props.mayWrite && (
        <>
          <ActionLink href={addressIn(language, writePath(id))} primary={!props.hasLetter}>
            {d(props.hasLetter ? 'remind' : 'write')}
          </ActionLink>
          <Small>{d('writeMore')}</Small>
        </>
      )}
      {can('agree-instalments') && <InstalmentsDeed {...one} />}
      {isCollecting && <MoneyDeed {...one} />}
      {plain.map((step) => (
        <PlainDeed
          key={step}
          {...one}
          step={step}
          title={d(step as 'allow')}
          isFirst={step === 'allow'}
          needsReason={stepRules[step].needsReason}
        />
      ))}
      {party === 'recovery' && others.length > 0 && (
        <JoinDeed
          {...one}
          others={others.map((other) => ({ value: other.id, text: `${other.reference} (${other.text})` }))}
        />
      )}
    </>
  )
}
