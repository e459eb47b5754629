// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { Button, ButtonGroup } from '#ui/button'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { Small } from '#ui/text'
import { answer, type AnswerKind } from './answer.ts'
import { text } from './check-identifier.text.ts'
import type { PrivateTexts } from './private-texts.ts'
import { type Links, Said } from './answer-box.page.tsx'

/** One for each look of an answer. */
const looks: readonly AnswerKind[] = ['above_threshold', 'often_imitated', 'none_or_too_few']

/**
 * What the script of the page fills in and shows: the same parts as an answer from us, the one that stands first before the others. A browser
 * without script shows nothing of it.
 */
export function PrivateParts({ texts, links }: { texts: PrivateTexts; links: Links }) {
  return (
    <template id="vertrouwelijk" data-texts={JSON.stringify(texts)}>
      {[true, false].flatMap((isFirst) =>
        looks.map((look) => (
          <Said
            key={`${look} ${isFirst}`}
            answer={empty(look)}
            place={0}
            isFirst={isFirst}
            links={links}
            openly={<AskOpenly to={links.self} />}
          />
        )),
      )}
    </template>
  )
}

function empty(kind: AnswerKind) {
  const day = new Date(0)
  const listing = { authority: '…', legalBasis: '', reason: '', since: day, expiresAt: day, recallPromised: false }
  const said = { kind: null, asked: '…', statement: '', explanation: '', advice: ['…'] }
  return { ...answer(kind, { listing: { ...listing, shield: null } }), ...said }
}

/** Two forms that post what was asked to us: to read why, and where the browser could not tell. The script leaves the one that applies. */
function AskOpenly({ to }: { to: string }) {
  const t = translate(text, useLanguage())
  return (
    <>
      {(['readWhy', 'askOpenly'] as const).map((name) => (
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
