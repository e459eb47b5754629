// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { Button, ButtonGroup } from '#ui/button'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { Small } from '#ui/text'
import { answer, type AnswerKind } from './answer.ts'
import { text } from './check-identifier.text.ts'
import { type Links, Said } from './answer-box.page.tsx'
import { sayAnswer } from './answer-words.ts'

/** One for each look of an answer. */
const looks: readonly AnswerKind[] = ['above_threshold', 'often_imitated', 'none_or_too_few']

/** Where the script of the page finds what it fetches later; without these it asks openly. */
export interface PrivateAddresses {
  later: string | undefined
  organisations: string | undefined
  forms: string | undefined
}

interface PrivatePartsProps {
  addresses: PrivateAddresses
  /** Accounts of the demo bank count. */
  isDemo: boolean
  links: Links
}

/**
 * What the script of the page fills in and shows: the same parts as an answer from us, the one that stands first before the others, and last what is said when
 * nothing works. A browser without script shows nothing of it.
 */
export function PrivateParts({ addresses, isDemo, links }: PrivatePartsProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const openly = <AskOpenly to={links.self} />
  const away = { ...answer('unavailable'), text: '', identifier: null, problem: null }
  return (
    <template
      id="vertrouwelijk"
      data-language={language}
      data-demo={isDemo}
      data-will-not-see={t('willNotSee')}
      data-working={t('working')}
      data-slow={t('slow')}
      data-later={addresses.later}
      data-organisations={addresses.organisations}
      data-forms={addresses.forms}
    >
      {[true, false].flatMap((isFirst) =>
        looks.map((look) => (
          <Said
            key={`${look} ${isFirst}`}
            answer={empty(look)}
            place={0}
            isFirst={isFirst}
            links={links}
            openly={openly}
          />
        )),
      )}
      <Said
        answer={{ ...sayAnswer(away, language, t), asked: '' }}
        place={1}
        isFirst={true}
        links={links}
        openly={<AskOpenly to={links.self} only="askOpenly" />}
      />
    </template>
  )
}

function empty(kind: AnswerKind) {
  const day = new Date(0)
  const listing = { authority: '…', legalBasis: '', reason: '', since: day, expiresAt: day, recallPromised: false }
  const said = { kind: null, asked: '…', statement: '', explanation: '', advice: ['…'] }
  return { ...answer(kind, { listing: { ...listing, shield: null } }), ...said }
}

const asking = ['readWhy', 'askOpenly'] as const

/** Two forms that post what was asked to us: to read why, and where the browser could not tell. The script leaves the one that applies. */
function AskOpenly({ to, only }: { to: string; only?: (typeof asking)[number] }) {
  const t = translate(text, useLanguage())
  return (
    <>
      {asking
        .filter((name) => only === undefined || name === only)
        .map((name) => (
          <Form key={name} action={to}>
            <HiddenField name="vraag" value="" />
            <Small>{t(`${name}Sees`)}</Small>
            <ButtonGroup>
              <Button appearance="secondary">{t(name)}</Button>
            </ButtonGroup>
          </Form>
        ))}
    </>
  )
}
