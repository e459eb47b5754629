// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, translate } from '#foundation/text'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Table } from '#ui/table'
import { Small } from '#ui/text'
import { actionPath } from '../plan/addresses.ts'
import { boardText } from './plan.text.ts'
import type { ShownAction } from './shown-action.ts'
import { StandingSign } from './standing-sign.part.tsx'

/** Actions with how they stand, why, and what came of them. */
export function ActionTable({ caption, actions }: { caption: string; actions: readonly ShownAction[] }) {
  const language = useLanguage()
  const t = translate(boardText, language)
  return (
    <Table
      caption={caption}
      hideCaption
      columns={(column) => [
        column(t('action'), (action) => (
          <TextLink href={addressIn(language, actionPath(action.id))} lang="nl">
            {action.title}
          </TextLink>
        )),
        column(t('standing'), (action) => (
          <div>
            <StandingSign standing={action.standing} />
            {action.reasons.map((reason) => (
              <Small key={reason}>{reason}</Small>
            ))}
          </div>
        )),
        column(t('planning'), (action) => <PlanningWords action={action} />),
        column(t('owner'), (action) => `${action.owner ?? t('nobody')} · ${action.group}`),
        column(t('product'), (action) => <Products products={action.products} />),
      ]}
      rows={actions}
    />
  )
}

/** When it is to be done; when that was otherwise, what was promised first and why it changed. */
export function PlanningWords({ action: { planning, replanned } }: { action: ShownAction }) {
  const t = useText(boardText)
  if (!replanned) return planning
  return (
    <div>
      {planning}
      <Small>
        {t('first', { planning: replanned.first })} <span lang="nl">{replanned.because}</span>
      </Small>
    </div>
  )
}

/** What came of an action, or that it is gone. */
export function Products({ products }: { products: ShownAction['products'] }) {
  const language = useLanguage()
  const t = translate(boardText, language)
  if (products.length === 0) return t('noProduct')
  return (
    <div>
      {products.map(({ title, href, isDraft, isUnconfirmed, seenOn }) => (
        <div key={title}>
          {href === null ? (
            t('gone', { title })
          ) : (
            <TextLink
              href={seenOn === null ? addressIn(language, href) : href}
              external={seenOn !== null}
              lang={isDraft ? undefined : 'nl'}
            >
              {isDraft ? t('productDraft', { title }) : title}
            </TextLink>
          )}
          {href !== null && seenOn !== null && (
            <Small>{t('seen', { on: formatDate(new Date(`${seenOn}T12:00:00Z`), language) })}</Small>
          )}
          {isUnconfirmed && <Small>{t('unconfirmed')}</Small>}
        </div>
      ))}
    </div>
  )
}
