// SPDX-License-Identifier: EUPL-1.2
import { messageOf, translate } from '#foundation/text'
import { AnswerSign } from '#ui/answer-sign'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { Small } from '#ui/text'
import { answer, looks } from './answer.ts'
import { text } from './check-identifier.text.ts'
import { checkMessages } from './check-messages.text.ts'
import { pageText } from './check-page.text.ts'
import { Lead, type Links, Row } from './answer-box.part.tsx'
import { Clues } from './clues.part.tsx'
import { type Situation, situationText } from './likely-situations.text.ts'
import { type SaidAnswer, sayAnswer } from './answer-words.ts'

/** Where the script of the page finds what it fetches later; without these it asks openly. */
export interface PrivateAddresses {
  later: string | undefined
  need: string | undefined
  organisations: string | undefined
  forms: string | undefined
}

interface PrivatePartsProps {
  addresses: PrivateAddresses
  /** Kept by this installation, with whose each is; JSON. */
  numbers: string
  /** Accounts of the demo bank count. */
  isDemo: boolean
  links: Links
}

const everySituation = Object.keys(situationText.nl) as Situation[]
const day = new Date(0)
const listing = {
  authority: '',
  legalBasis: '',
  reason: '',
  since: day,
  expiresAt: day,
  reports: null,
  recallPromised: false,
}
/** Every part that an answer can have, for the script to fill in or take out. */
const whole: SaidAnswer = {
  ...answer('above_threshold', { listing: { ...listing, shield: null } }),
  kind: null,
  text: '',
  look: 'unknown',
  name: '',
  value: '',
  subject: '',
  statement: '…',
  explanation: '',
  step: { text: '', href: '', carries: true },
  advice: ['', '…'],
  facts: [{ name: '', says: '' }],
  why: [''],
}

/**
 * What the script of the page fills in and shows: the same parts as an answer from us, the verdict, a row, what is said when nothing works, and the shapes.
 * A browser without script shows nothing of it.
 */
export function PrivateParts({ addresses, numbers, isDemo, links }: PrivatePartsProps) {
  const language = useLanguage()
  const [t, p] = [translate(text, language), translate(pageText, language)]
  const away = { ...answer('unavailable'), text: '', identifier: null, problem: null }
  const openly = {
    why: <AskOpenly to={links.self} name="readWhy" />,
    further: <AskOpenly to={links.self} name="askOpenly" />,
  }
  return (
    <template
      id="vertrouwelijk"
      data-language={language}
      data-demo={isDemo}
      data-will-not-see={p('willNotSee')}
      data-working={p('working')}
      data-slow={p('slow')}
      data-busy={p('busy')}
      data-too-long={messageOf(checkMessages.tooLong, language, {})}
      data-later={addresses.later}
      data-need={addresses.need}
      data-organisations={addresses.organisations}
      data-numbers={numbers}
      data-forms={addresses.forms}
    >
      <Lead said={whole} likely={everySituation} links={links} openly={openly} carried="…" seen="" />
      <div className="dw-rows">
        <Heading level={2}>{p('inIt')}</Heading>
        <Row said={whole} links={links} openly={openly} seen="" />
      </div>
      <Lead
        said={{ ...sayAnswer(away, language, t), value: '' }}
        links={links}
        openly={{ why: null, further: openly.further }}
        carried=""
        seen=""
      />
      <Clues clues={{ title: '…', pieces: [{ text: '', isLink: false, clue: 1 }], said: [''] }} />
      <div>
        {looks.map((look) => (
          <AnswerSign key={look} look={look} />
        ))}
      </div>
    </template>
  )
}

/** Posts what was asked to us: to read why, and where the browser could not tell. */
function AskOpenly({ to, name }: { to: string; name: 'readWhy' | 'askOpenly' }) {
  const t = useText(pageText)
  return (
    <div className={`dw-answer__${name}`}>
      <Form action={to} submit={t(name)} quiet>
        <HiddenField name="vraag" value="" />
        {name === 'readWhy' && <HiddenField name="waarom" value="ja" />}
        <Small>{t(`${name}Sees`)}</Small>
      </Form>
    </div>
  )
}
