// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, translate } from '#foundation/text'
import { mayDo } from '#foundation/access'
import { contextOf, pageIn, pagingOf } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { List, Paragraph } from '#ui/text'
import { type CalendarDate, formatCalendarDate } from '#values'
import { listWaiting } from '../judge-proposal/find-proposal.query.ts'
import { judgeText } from '../judge-proposal/judge.text.ts'
import { deskPath, paths, proposalPath } from '../warning/addresses.ts'
import { warningText } from '../warning/warning.text.ts'
import { isOfDesk, readerOf } from '../warning/who.query.ts'
import type { Route } from './+types/list-desk.page.ts'
import { deskText } from './desk.text.ts'
import { askedIn, keptOf, listWarnings, listWithoutEnglish } from './list-warnings.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { actor } = ctx
  readerOf(ctx)
  const asked = askedIn(new URL(args.request.url).searchParams)
  const page = pageIn(args.request.url)
  const { warnings, pages } = await listWarnings(ctx, asked, page)
  const here = addressIn(ctx.language, paths.desk)
  return {
    here,
    isOver: asked.stand === 'over',
    warnings,
    waiting: isOfDesk(actor) ? await listWaiting(ctx) : [],
    withoutEnglish: isOfDesk(actor) ? await listWithoutEnglish(ctx) : [],
    mayWrite: mayDo(actor, 'warnings:write'),
    paging: pagingOf(here, page, pages, keptOf(asked)),
  }
}

export default function ListDesk({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const [t, w, j] = [translate(deskText, language), translate(warningText, language), translate(judgeText, language)]
  const { here, isOver, warnings, waiting, withoutEnglish, mayWrite, paging } = loaderData
  const to = (path: string) => addressIn(language, path)
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      actions={<TextLink href={to(paths.around)}>{t('public')}</TextLink>}
    >
      {mayWrite && (
        <Paragraph>
          {t('begin')} <TextLink href={to('/werkbank/signalen')}>{t('signals')}</TextLink>
        </Paragraph>
      )}
      {waiting.length > 0 && (
        <>
          <Heading level={2}>{t('waiting')}</Heading>
          <Table
            caption={t('waiting')}
            hideCaption
            columns={(column) => [
              column(t('what'), ({ id, title }) => <TextLink href={to(proposalPath(id))}>{title}</TextLink>),
              column(t('kind'), ({ kind }) => j(kind)),
              column(t('of'), ({ organisation, isOwn }) => (isOwn ? `${organisation} (${t('yours')})` : organisation)),
              column(t('on'), ({ proposedAt }) => formatDate(new Date(proposedAt), language)),
            ]}
            rows={waiting}
          />
        </>
      )}
      {withoutEnglish.length > 0 && (
        <>
          <Heading level={2}>{t('noEnglish')}</Heading>
          <Paragraph>{t('noEnglishMore')}</Paragraph>
          <List
            items={withoutEnglish.map(({ code, words, lang }) => (
              <TextLink key={code} href={to(mayWrite ? `${deskPath(code)}/verbeteren` : deskPath(code))} lang={lang}>
                {words.title}
              </TextLink>
            ))}
          />
        </>
      )}
      <Heading level={2}>{t(isOver ? 'over' : 'now')}</Heading>
      {warnings.length === 0 && <Paragraph>{t('none')}</Paragraph>}
      {warnings.length > 0 && (
        <Table
          caption={t(isOver ? 'over' : 'now')}
          hideCaption
          columns={(column) => [
            column(t('what'), ({ code, words, lang }) => (
              <TextLink href={to(deskPath(code))} lang={lang}>
                {words.title}
              </TextLink>
            )),
            column(t('form'), ({ form }) => form?.label ?? ''),
            column(t('where'), ({ provinces }) => (provinces.length > 0 ? provinces.join(', ') : w('everywhere'))),
            column(t('until'), ({ endsOn }) => formatCalendarDate(endsOn as CalendarDate, language)),
            column(t('status'), ({ status }) => (
              <Status
                kind={status === 'published' ? 'ok' : status === 'withdrawn' ? 'stop' : 'neutral'}
                text={w(status)}
              />
            )),
          ]}
          rows={warnings}
        />
      )}
      <Pagination {...paging} />
      <Paragraph>
        <TextLink href={isOver ? here : `${here}?stand=eerder`}>{t(isOver ? 'now' : 'over')}</TextLink>
      </Paragraph>
    </WorkbenchPage>
  )
}
