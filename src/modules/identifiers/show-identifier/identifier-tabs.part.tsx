// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { useLanguage } from '#ui/language'
import { PageTabs } from '#ui/page-tabs'
import { identifierAddress } from '../identifier-address.ts'
import { identifierText } from './show-identifier.text.ts'

type Props = { id: string; tabs: { text: string; href: string }[]; current?: string | undefined }

/** The sides of one identifier: everything about it, and the pages that look at one side. `current`: the address that is open; the whole when left out. */
export function IdentifierTabs({ id, tabs, current }: Props) {
  const language = useLanguage()
  const t = translate(identifierText, language)
  const whole = addressIn(language, identifierAddress(id))
  return (
    <PageTabs
      label={t('tabs')}
      tabs={[{ text: t('overviewTab'), href: whole }, ...tabs].map((tab) => ({
        ...tab,
        current: tab.href === (current ?? whole),
      }))}
    />
  )
}
