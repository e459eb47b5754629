// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Table } from '#ui/table'
import { Paragraph, Small } from '#ui/text'
import { formatIdentifier } from '#values'
import { IdentifierLink } from '../../identifiers/parts.tsx'
import { paths } from '../work/page-address.ts'
import type { KnownIdentifier, ShownReport } from './show-report.query.ts'
import { reportText } from './show-report.text.ts'

type IdentifiersProps = Pick<ShownReport, 'report' | 'identifiers' | 'unread'> & {
  mayPublish: boolean
  /** What modules downstream do with them. */
  elsewhere: { title: string; explanation: string; href: string }[]
}

export function Identifiers({ identifiers, unread, report, mayPublish, elsewhere }: IdentifiersProps) {
  const language = useLanguage()
  const t = translate(reportText, language)
  return (
    <>
      {identifiers.length === 0 ? (
        <Paragraph>{t('noIdentifiers')}</Paragraph>
      ) : (
        <Table
          caption={t('identifiers')}
          hideCaption
          columns={(column) => [
            column(t('value'), (identifier) => (
              <span>
                <IdentifierLink
                  identifier={{
                    id: identifier.identifierId,
                    kind: identifier.kind,
                    canonical: identifier.canonical,
                  }}
                />
                <span className="dw-soft">, {t(`kind-${identifier.kind}`)}</span>
              </span>
            )),
            column(t('role'), (identifier) => (
              <span>
                {t(`role-${identifier.role}`)}
                {identifier.origin === 'found' && <span className="dw-soft">, {t('onlyRead')}</span>}
              </span>
            )),
            column(t('known'), (identifier) => (
              <>
                <Known identifier={identifier} />
                {mayPublish && report.isVerified && canBeWarnedAbout(identifier) && (
                  <Small>
                    <TextLink
                      href={addressIn(language, `${paths.warn}/${identifier.identifierId}`)}
                      hiddenText={formatIdentifier(identifier)}
                    >
                      {t('warnNow')}
                    </TextLink>
                  </Small>
                )}
              </>
            )),
          ]}
          rows={identifiers}
          keyOf={(identifier) => identifier.identifierId}
        />
      )}
      {elsewhere.map(({ title, explanation, href }) => (
        <Small key={href}>
          <TextLink href={href}>{title}</TextLink> <span className="dw-soft">{explanation}</span>
        </Small>
      ))}
      {unread.length > 0 && (
        <Small>
          {t('unread')}: {unread.join(', ')}
        </Small>
      )}
      {report.own.length > 0 && (
        <Small>
          {t('own')}: {report.own.map(({ text }) => text).join(', ')}
        </Small>
      )}
    </>
  )
}

const partsThatCount: readonly string[] = ['paid-to', 'contact', 'site', 'seller']

/** Somebody said that it played a part, and it is nobody's whom everybody knows. */
function canBeWarnedAbout({ origin, role, protectedAs, isDropped }: KnownIdentifier): boolean {
  return origin === 'stated' && !isDropped && protectedAs === null && partsThatCount.includes(role)
}

function Known({ identifier }: { identifier: KnownIdentifier }) {
  const t = useText(reportText)
  const standing = identifier.protectedAs === null ? identifier.standing : 'protected'
  return (
    <span>
      {t('ownReports', { count: identifier.ownReports })}
      {standing && <span className="dw-soft">, {t(`standing-${standing}`)}</span>}
    </span>
  )
}
