// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf } from '#foundation/web'
import { Button } from '#ui/button'
import { EmptyState } from '#ui/empty-state'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Paragraph, Small } from '#ui/text'
import { type CalendarDate, formatCalendarDate } from '#values'
import { articlePath, paths } from '../article/addresses.ts'
import { tlpLabels } from '../article/article.ts'
import { articleText } from '../article/article.text.ts'
import type { Route } from './+types/list-kept.page.ts'
import { answerOffer, takeOrphan } from './hand-over.command.ts'
import { keepText } from './keep.text.ts'
import { type KeptArticle, listKept } from './list-kept.query.ts'

export async function loader(args: Route.LoaderArgs) {
  return listKept(contextOf(args))
}

export const action = (args: Route.ActionArgs) =>
  answerForm(args, async (ctx, entries) => {
    const id = String(entries.id)
    if (entries.intent === 'take') await answerOffer(ctx, id, true)
    else if (entries.intent === 'refuse') await answerOffer(ctx, id, false)
    else if (entries.intent === 'take-orphan') await takeOrphan(ctx, id)
    else throw new Response(null, { status: 400 })
    const to = entries.intent === 'refuse' ? paths.keep : articlePath(id)
    return to
  })

export default function ListKept({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(keepText, language)
  const a = translate(articleText, language)
  const { articles, offered, orphans } = loaderData
  const day = (date: string) => formatCalendarDate(date as CalendarDate, language)
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      answered={actionData}
      actions={<ActionLink href={addressIn(language, paths.write)}>{t('write')}</ActionLink>}
    >
      {offered.length > 0 && <Heading level={2}>{t('offered')}</Heading>}
      {offered.map(({ id, title, organisation }) => (
        <Form key={id} label={t('offeredBy', { title, organisation })}>
          <Paragraph>
            <TextLink href={addressIn(language, articlePath(id))}>{t('offeredBy', { title, organisation })}</TextLink>
          </Paragraph>
          <HiddenField name="id" value={id} />
          <Button name="intent" value="take" appearance="secondary" hiddenText={title}>
            {t('take')}
          </Button>
          <Button name="intent" value="refuse" appearance="subtle" hiddenText={title}>
            {t('refuse')}
          </Button>
        </Form>
      ))}
      {orphans.length > 0 && (
        <>
          <Heading level={2}>{t('orphans')}</Heading>
          <Small>{t('orphansMore')}</Small>
        </>
      )}
      {orphans.map(({ id, reviewOn }) => (
        <Form intent="take-orphan" key={id} label={t('orphan', { date: day(reviewOn) })} submit={t('take')} quiet>
          <Paragraph>{t('orphan', { date: day(reviewOn) })}</Paragraph>
          <HiddenField name="id" value={id} />
        </Form>
      ))}
      {articles.length === 0 ? (
        <EmptyState title={t('noneTitle')} more={t('none')} />
      ) : (
        <Table
          caption={t('caption', { count: articles.length })}
          columns={(column) => [
            column(t('article'), (one) => (
              <TextLink href={addressIn(language, articlePath(one.id))}>{one.title}</TextLink>
            )),
            column(t('state'), (one) => (
              <Status kind={one.status === 'published' ? 'ok' : 'neutral'} text={a(one.status)} />
            )),
            column(t('attention'), (one) => <Attention article={one} />),
            column(t('circle'), (one) => tlpLabels[one.audience]),
            column(t('holder'), (one) => t('holderIs', { name: one.holderName, role: one.holderRole })),
            column(t('review'), (one) => (one.status === 'withdrawn' ? '' : day(one.reviewOn))),
          ]}
          rows={articles}
        />
      )}
    </WorkbenchPage>
  )
}

function Attention({ article }: { article: KeptArticle }) {
  const t = useText(keepText)
  return (
    <div>
      {article.isStale && <Status kind="stop" text={t('stale')} />}
      {article.isDueSoon && <Status kind="warn" text={t('dueSoon')} />}
      {article.isHolderGone && <Status kind="stop" text={t('holderGone')} />}
      {article.openQuestions > 0 && <Status kind="warn" text={t('questions', { count: article.openQuestions })} />}
      {article.hasNewText && <Status kind="neutral" text={t('newText')} />}
    </div>
  )
}
