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
        rows={watches}
        columns={(column) => [
          column(t('what'), (watch) => {
            if (watch.kind === 'identifier')
              return (
                <IdentifierLink
                  identifier={{ id: watch.pageId, kind: watch.identifierKind, canonical: watch.canonical }}
                />
              )
            const what = nameOf(watch, language)
            return watch.anchor ? (
              <TextLink href={addressIn(language, `${paths.cases}/${watch.anchor}`)}>{what}</TextLink>
            ) : (
              what
            )
          }),
          column(t('kind'), kindOf),
          column(t('fresh'), { numeric: true }, ({ unread }) => unread),
          showsElsewhere && column(t('elsewhere'), ({ isElsewhere }) => isElsewhere && t('isElsewhere')),
          column(t('since'), ({ since }) => formatDate(since, language)),
          column(t('does'), (watch) => (
            <Form intent="stop">
              <HiddenField name="watch" value={watch.id} />
              <Button appearance="subtle" hiddenText={t('stopHidden', { what: nameOf(watch, language) })}>
                {t('stop')}
              </Button>
            </Form>
          )),
        ]}
      />
      {showsElsewhere && <Paragraph>{t('elsewhereMore')}</Paragraph>}
    </>
  )
}
