// SPDX-License-Identifier: EUPL-1.2
import { formatDate, translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { List, Paragraph, Small } from '#ui/text'
import { kitText } from '../make-kit/kit.text.ts'

interface ShownUse {
  id: string
  kitTitle: string
  organisation: string
  place: string
  madeAt: string
  wasUsed: boolean | null
  whatCame: string | null
}

/** Who made it, whether they used it, and what they say that it did. */
export function KitUses({ uses }: { uses: readonly ShownUse[] }) {
  const language = useLanguage()
  const t = translate(kitText, language)
  return (
    <>
      <Heading level={2}>{t('uses')}</Heading>
      {uses.length === 0 && <Paragraph>{t('noUses')}</Paragraph>}
      {uses.length > 0 && (
        <List
          items={uses.map(({ id, kitTitle, organisation, place, madeAt, wasUsed, whatCame }) => (
            <div key={id}>
              {t('madeBy', { kit: kitTitle, organisation, place, date: formatDate(new Date(madeAt), language) })}
              <Small>{whatCame === null ? t('notTold') : t(wasUsed ? 'told' : 'toldUnused', { what: whatCame })}</Small>
            </div>
          ))}
        />
      )}
    </>
  )
}
