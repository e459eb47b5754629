// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { List, Small } from '#ui/text'
import { IdentifierLink } from '../../identifiers/parts.tsx'
import { paths } from '../work/page-address.ts'
import { caseText } from './show-case.text.ts'

interface Ending {
  reportId: string
  ending: string
  accounts: { hubId: string; canonical: string }[]
}

/** Reports that tell the end of an account only, with the accounts of this case that it may be. */
export function AccountEndings({ endings }: { endings: Ending[] }) {
  const language = useLanguage()
  const t = translate(caseText, language)
  if (endings.length === 0) return null
  return (
    <>
      <Heading level={2}>{t('endingsTitle')}</Heading>
      <Small>{t('endingsMore')}</Small>
      <List
        items={endings.map(({ reportId, ending, accounts }) => (
          <span key={`${reportId} ${ending}`}>
            <TextLink href={addressIn(language, `${paths.queue}/${reportId}`)}>{t('endingOf', { ending })}</TextLink>
            {accounts.length === 0 && ` ${t('endingNone')}`}
            {accounts.map(({ hubId, canonical }) => (
              <span key={hubId} className="dw-nowrap">
                {' · '}
                <IdentifierLink identifier={{ id: hubId, kind: 'iban', canonical }} />
              </span>
            ))}
          </span>
        ))}
      />
    </>
  )
}
