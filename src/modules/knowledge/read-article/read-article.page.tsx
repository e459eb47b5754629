// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf, existing } from '#foundation/web'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Paragraph, Small } from '#ui/text'
import { articlePath, paths } from '../article/addresses.ts'
import { articleText } from '../article/article.text.ts'
import { Comments } from '../discuss-article/comments.part.tsx'
import { answerComment, removeComment, sayUnder } from '../discuss-article/discuss-article.command.ts'
import { follow, unfollow } from '../follow-articles/follow.command.ts'
import type { Route } from './+types/read-article.page.ts'
import { ArticleWithFacts } from './article-facts.part.tsx'
import { readText } from './read-article.text.ts'
import { showArticle, type ShownArticle } from './show-article.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const shown = existing(await showArticle(ctx, args.params.id ?? ''))
  return { shown, list: addressIn(ctx.language, paths.desk) }
}

export async function action(args: Route.ActionArgs) {
  const id = args.params.id ?? ''
  return answerForm(args, async (ctx, entries) => {
    const [intent = '', commentId = ''] = String(entries.intent).split(/-(.*)/)
    if (intent === 'say') await sayUnder(ctx, id, entries)
    else if (intent === 'answer') await answerComment(ctx, commentId, entries)
    else if (intent === 'remove') await removeComment(ctx, commentId, entries)
    else if (intent === 'follow') await follow(ctx, { topic: 'article', value: id })
    else if (intent === 'unfollow') await unfollow(ctx, { topic: 'article', value: id })
    else throw new Response(null, { status: 400 })
    return articlePath(id)
  })
}

export default function ReadArticle({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(readText, language)
  const a = translate(articleText, language)
  const { shown, list } = loaderData
  const to = (page?: 'wijzigen' | 'beheren' | 'versies') => addressIn(language, articlePath(shown.id, page))
  return (
    <WorkbenchPage
      title={shown.title}
      lead={`${a(shown.kind)} · ${shown.tlp}`}
      answered={actionData}
      actions={
        <>
          {shown.isOwn && shown.status !== 'withdrawn' && <TextLink href={to('wijzigen')}>{t('revise')}</TextLink>}
          {shown.isOwn && <TextLink href={to('beheren')}>{t('keep')}</TextLink>}
          {shown.isOwn && <TextLink href={to('versies')}>{t('versions')}</TextLink>}
          <TextLink href={list}>{t('toList')}</TextLink>
        </>
      }
    >
      <State shown={shown} />
      <ArticleWithFacts shown={shown} list={list} />
      {shown.maySay && (
        <Form intent={shown.isFollowing ? 'unfollow' : 'follow'} label={t(shown.isFollowing ? 'unfollow' : 'follow')}>
          {!shown.isFollowing && <Small>{t('followMore')}</Small>}
          <Button appearance="secondary">{t(shown.isFollowing ? 'unfollow' : 'follow')}</Button>
        </Form>
      )}
      <Comments comments={shown.comments} maySay={shown.maySay} />
    </WorkbenchPage>
  )
}

function State({ shown }: { shown: ShownArticle }) {
  const t = useText(readText)
  if (shown.isOffered) return <Notice kind="info" more={t('offered')} />
  if (shown.status === 'draft') return <Notice kind="info" more={t(shown.audience === 'red' ? 'draftRed' : 'draft')} />
  if (shown.status === 'withdrawn')
    return (
      <Notice kind="warn" title={t('withdrawnTitle')}>
        <Paragraph>
          {shown.withdrawnBecause} {t('withdrawn')}
        </Paragraph>
      </Notice>
    )
  if (!shown.hasNewText) return null
  return <Notice kind="info" more={t('hasNewText')} />
}
