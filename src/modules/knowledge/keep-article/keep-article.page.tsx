// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDateTime, translate } from '#foundation/text'
import { answerForm, contextOf, existing } from '#foundation/web'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Paragraph, Small } from '#ui/text'
import { articlePath } from '../article/addresses.ts'
import type { Route } from './+types/keep-article.page.ts'
import { appointHolder, offerArticle, takeBackOffer } from './hand-over.command.ts'
import { keepText } from './keep.text.ts'
import { CircleForm, HolderForm, OfferForm, PublishForm, ReviewForm, WithdrawForm } from './keep-forms.part.tsx'
import { confirmReview, publishArticle, withdrawArticle } from './publish-article.command.ts'
import { setCircle } from './set-circle.command.ts'
import { showKept } from './show-kept.query.ts'

export async function loader(args: Route.LoaderArgs) {
  return existing(await showKept(contextOf(args), args.params.id ?? ''))
}

export async function action(args: Route.ActionArgs) {
  const id = args.params.id ?? ''
  return answerForm(args, async (ctx, entries) => {
    if (entries.intent === 'publish') await publishArticle(ctx, id, Number(entries.changes))
    else if (entries.intent === 'review') await confirmReview(ctx, id, entries)
    else if (entries.intent === 'circle') await setCircle(ctx, id, entries)
    else if (entries.intent === 'holder') await appointHolder(ctx, id, entries)
    else if (entries.intent === 'offer') await offerArticle(ctx, id, entries)
    else if (entries.intent === 'offer-back') await takeBackOffer(ctx, id, Number(entries.changes))
    else if (entries.intent === 'withdraw') await withdrawArticle(ctx, id, entries)
    else throw new Response(null, { status: 400 })
    const page = entries.intent === 'publish' || entries.intent === 'withdraw' ? undefined : 'beheren'
    return articlePath(id, page)
  })
}

export default function KeepArticle({ loaderData: shown, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(keepText, language)
  const isOpen = shown.status !== 'withdrawn'
  const parts = { shown }
  return (
    <WorkbenchPage
      title={`${t('manageTitle')}: ${shown.title}`}
      lead={t('meanwhile', { name: shown.changedName, date: formatDateTime(shown.changedAt, language) })}
      answered={actionData}
      actions={
        <>
          {isOpen && <TextLink href={addressIn(language, articlePath(shown.id, 'wijzigen'))}>{t('revise')}</TextLink>}
          <TextLink href={addressIn(language, articlePath(shown.id, 'versies'))}>{t('versions')}</TextLink>
          <TextLink href={addressIn(language, articlePath(shown.id))}>{t('back')}</TextLink>
        </>
      }
    >
      {shown.mayPublish ? <PublishForm {...parts} /> : isOpen && <Paragraph>{t('published')}</Paragraph>}
      {isOpen && (
        <>
          <ReviewForm {...parts} />
          <CircleForm {...parts} />
          <HolderForm {...parts} />
          <OfferForm {...parts} />
        </>
      )}
      {shown.mayWithdraw && <WithdrawForm {...parts} />}
      {shown.withdrawnBecause !== null && <Small>{shown.withdrawnBecause}</Small>}
    </WorkbenchPage>
  )
}
