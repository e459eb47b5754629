// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf, existing } from '#foundation/web'
import { DeedForms } from '#ui/deed-forms'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { List, Paragraph } from '#ui/text'
import { grantPath, paths } from '../keep-people/addresses.ts'
import type { Route } from './+types/judge-grant.page.ts'
import { type GrantDeed, grantDeeds } from './grant.ts'
import { grantText } from './grant.text.ts'
import { takeGrantDeed } from './judge-grant.command.ts'
import { readGrant } from './read-grant.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const found = existing(await readGrant(ctx, args.params.id))
  const t = translate(grantText, ctx.language)
  return { ...found, title: t(found.asks === 'give' ? 'title' : `title-${found.asks}`, { name: found.name }) }
}

export async function action(args: Route.ActionArgs) {
  const { id } = args.params
  return answerForm(args, async (ctx, entries) => {
    const intent = String(entries.intent)
    if (!Object.hasOwn(grantDeeds.deeds, intent)) throw new Response(null, { status: 400 })
    await takeGrantDeed(ctx, intent as GrantDeed, id, entries)
    const isAsked = intent === 'confirm' || intent === 'refuse'
    return isAsked ? '/werkbank' : grantPath(id)
  })
}

export default function JudgeGrant({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(grantText, language)
  const { title, asks, name, organisation, number, now, roles, gains, proposedBy, proposedOn } = loaderData
  const { reason, status, judgedBy, judgedOn, because, isOwn, deeds, waitsFor } = loaderData
  const isGiven = asks === 'give'
  const said = status === 'approved' && !isGiven ? (`approved-${asks}` as const) : status
  const deedTitle = (deed: GrantDeed) => {
    if (isGiven || deed === 'take-back') return t(deed)
    return t(deed === 'approve' || deed === 'confirm' ? `do-${asks}` : 'notGone')
  }
  return (
    <WorkbenchPage
      title={title}
      lead={t(isGiven ? 'lead' : 'leadGone')}
      answered={actionData}
      actions={
        <TextLink href={addressIn(language, isOwn ? paths.people : '/werkbank')}>
          {t(isOwn ? 'back' : 'toWork')}
        </TextLink>
      }
    >
      {status !== 'proposed' && (
        <Notice kind={status === 'approved' ? 'ok' : 'info'}>
          <Paragraph>
            {t(said === 'declined' && !isGiven ? 'declined-gone' : said, {
              name: judgedBy,
              date: judgedOn ?? '',
              because,
            })}
          </Paragraph>
        </Notice>
      )}
      <SummaryList
        items={[
          { term: t('who'), answer: name },
          { term: t('organisation'), answer: organisation },
          { term: t('number'), answer: number },
          { term: t('now'), answer: now.join(', ') || t('noRole') },
          { term: t(isGiven ? 'after' : `after-${asks}`), answer: roles.join(', ') },
          ...(status === 'proposed' && isGiven
            ? [{ term: t('may'), answer: gains.length > 0 ? <List items={gains} /> : t('nothingMore') }]
            : []),
          ...(reason ? [{ term: t('reason'), answer: reason }] : []),
          { term: t('proposed'), answer: t('byOn', { name: proposedBy, date: proposedOn }) },
        ]}
      />
      {waitsFor && <Paragraph>{t(waitsFor)}</Paragraph>}
      {deeds.some((deed) => deed.name === 'approve' || deed.name === 'confirm') && (
        <Paragraph>{t(isGiven ? 'check' : 'checkGone')}</Paragraph>
      )}
      <DeedForms deeds={deeds} title={deedTitle} because={t('why')} />
    </WorkbenchPage>
  )
}
