// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, type Language, translate } from '#foundation/text'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import { caseCode, hubTitle } from '../show-case/hub-shape.ts'
import { IdentifierLink } from '../../identifiers/parts.tsx'
import { hubText } from '../show-case/hub.text.ts'
import { paths } from '../work/page-address.ts'
import type { Watch } from './list-watches.query.ts'
import { watchText } from './watch.text.ts'

/** `anchor`: of a case, where it is now; `pageId`: of an identifier, its row where it has a page. */
type Watched = Watch & { anchor: string | null; pageId: string | null }

/** What is watched, in words. */
export function nameOf(watch: Watched | undefined, language: Language): string {
  const t = translate(watchText, language)
  if (!watch) return ''
  if (watch.kind === 'identifier') return hubTitle({ kind: watch.identifierKind, canonical: watch.canonical }, language)
  if (watch.kind === 'words') return translate(hubText, language)('quoted', { text: watch.words })
  return t('case', { code: caseCode(watch.anchor ?? '') })
}

/** What one person watches, and of what others have no more than that there is something. */
export function Watches({ watches, showsElsewhere }: { watches: Watched[]; showsElsewhere: boolean }) {
  const language = useLanguage()
  const t = translate(watchText, language)
  const h = translate(hubText, language)
  const kindOf = (watch: Watched) => (watch.kind === 'identifier' ? h(watch.identifierKind) : t(`kind-${watch.kind}`))
  if (watches.length === 0) return <Paragraph>{t('listCaption', { count: 0 })}</Paragraph>
  return (
    <>
      <Table
        caption={t('listCaption', { count: watches.length })}
        responsive
        columns={[
          { key: 'what', text: t('what') },
          { key: 'kind', text: t('kind') },
          { key: 'fresh', text: t('fresh'), numeric: true },
          ...(showsElsewhere ? [{ key: 'elsewhere', text: t('elsewhere') }] : []),
          { key: 'since', text: t('since') },
          { key: 'does', text: t('does') },
        ]}
        rows={watches.map((watch) => {
          const what = nameOf(watch, language)
          return {
            key: watch.id,
            cells: {
              what:
                watch.kind === 'identifier' ? (
                  <IdentifierLink
                    identifier={{ id: watch.pageId, kind: watch.identifierKind, canonical: watch.canonical }}
                  />
                ) : watch.anchor ? (
                  <TextLink href={addressIn(language, `${paths.cases}/${watch.anchor}`)}>{what}</TextLink>
                ) : (
                  what
                ),
              kind: kindOf(watch),
              fresh: watch.unread,
              elsewhere: watch.isElsewhere && t('isElsewhere'),
              since: formatDate(watch.since, language),
              does: (
                <Form>
                  <HiddenField name="watch" value={watch.id} />
                  <Button appearance="subtle" name="intent" value="stop" hiddenText={t('stopHidden', { what })}>
                    {t('stop')}
                  </Button>
                </Form>
              ),
            },
          }
        })}
      />
      {showsElsewhere && <Paragraph>{t('elsewhereMore')}</Paragraph>}
    </>
  )
}
