// SPDX-License-Identifier: EUPL-1.2
import { mayDo } from '#foundation/access'
import { addressIn, translate } from '#foundation/text'
import { pageIn, pageRequest, pagingOf, sortingOf } from '#foundation/web'
import { linkIdentifiers } from '#modules/identifiers'
import { EmptyState } from '#ui/empty-state'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import { dutchDay, formatIban, formatShortDate } from '#values'
import { IdentifierLink } from '../../identifiers/parts.tsx'
import { claimPath, paths } from '../claim/addresses.ts'
import { clockOf } from '../claim/claim.ts'
import { juristText, statusText } from '../claim/claim.text.ts'
import { listClusters } from '../gather-claim/list-clusters.query.ts'
import { formatReference } from '../money/reference.ts'
import type { Route } from './+types/list-claims.page.ts'
import { statusTone } from './status-tone.ts'
import { listText } from './list.text.ts'
import { isWaitingFor, listClaims } from './read-claim.query.ts'
import { partyIn } from '../take-step/party.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const { ctx, mayOpen } = args.context.get(pageRequest)
  const { language } = ctx
  const [t, s] = [translate(listText, language), translate(statusText, language)]
  const page = pageIn(args.request.url)
  const here = addressIn(language, paths.desk)
  const { order, kept, sorts } = sortingOf(args.request.url, here, {
    due: { word: 'uiterlijk', runs: 'up' },
    newest: { word: 'sinds', runs: 'down' },
    reference: { word: 'kenmerk', runs: 'up' },
    status: { word: 'stand', runs: 'up' },
  })
  const { claims, count, pages } = await listClaims(ctx, page, order)
  const mayWork = mayDo(ctx.actor, 'claims:work')
  const today = dutchDay(ctx.now())
  const clusters = mayWork ? await listClusters(ctx) : []
  const linked = await linkIdentifiers(
    ctx,
    clusters.map(({ canonical }) => ({ kind: 'iban' as const, canonical })),
  )
  return {
    title: t('title'),
    sorts,
    count,
    clusters: clusters.map(({ identifierId, canonical, reachedAt }, at) => ({
      key: identifierId,
      account: formatIban(canonical),
      linked: linked[at] ?? null,
      reached: formatShortDate(dutchDay(reachedAt), ctx.now(), language),
      href: addressIn(language, `${paths.begin}?rekening=${identifierId}`),
    })),
    rows: claims.map((claim) => {
      const clock = clockOf(claim.status, claim.statusOn)
      const due = clock ? formatShortDate(clock.due, ctx.now(), language) : ''
      return {
        key: claim.id,
        href: addressIn(language, claimPath(claim.id)),
        reference: formatReference(claim.reference),
        look: statusTone(claim.status),
        status: s(claim.status),
        since: formatShortDate(claim.statusOn, ctx.now(), language),
        due: clock && clock.due < today ? t('late', { due }) : due,
        turn: isWaitingFor(claim, partyIn(claim, ctx)) ? t('you') : clock ? t(clock.waitsFor as 'police') : '',
      }
    }),
    paging: pagingOf(here, page, pages, kept),
    figures: mayOpen(paths.figures) ? addressIn(language, paths.figures) : null,
    mayCollect: mayDo(ctx.actor, 'claims:collect'),
  }
}

export default function ListClaims({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const [t, j] = [translate(listText, language), translate(juristText, language)]
  const { title, count, figures, clusters, rows, paging, sorts, mayCollect } = loaderData
  return (
    <WorkbenchPage
      title={title}
      lead={t('lead')}
      actions={
        <>
          {figures && <TextLink href={figures}>{t('figures')}</TextLink>}{' '}
          {mayCollect && <TextLink href={addressIn(language, paths.money)}>{t('money')}</TextLink>}
        </>
      }
    >
      <Notice kind="warn" title={j('title')} more={j('body')} />
      {clusters.length > 0 && (
        <>
          <Heading level={2}>{t('toBegin')}</Heading>
          <Paragraph>{t('toBeginMore')}</Paragraph>
          <Table
            caption={t('toBegin')}
            hideCaption
            list
            columns={(column) => [
              column(t('account'), ({ linked }) => linked && <IdentifierLink identifier={linked} />),
              column(t('reached'), { size: 'middle', as: 'named' }, ({ reached }) => reached),
              column(t('begin'), { size: 'middle' }, ({ account, href }) => (
                <TextLink href={href} hiddenText={account}>
                  {t('begin')}
                </TextLink>
              )),
            ]}
            rows={clusters}
          />
        </>
      )}
      {rows.length === 0 ? (
        <EmptyState title={t('none')} more={t('noneMore')} />
      ) : (
        <Table
          caption={t('caption', { count })}
          list
          columns={(column) => [
            column(t('reference'), { size: 'middle', sort: sorts.reference }, ({ href, reference }) => (
              <TextLink href={href}>{reference}</TextLink>
            )),
            column(t('due'), { size: 'middle', as: 'clock' }, ({ due }) => due),
            column(t('status'), { sort: sorts.status }, ({ look, status }) => <Status kind={look} text={status} />),
            column(t('turn'), { size: 'middle' }, ({ turn }) => turn),
            column(t('since'), { size: 'short', as: 'named', sort: sorts.newest }, ({ since }) => since),
          ]}
          rows={rows}
        />
      )}
      <Pagination {...paging} />
    </WorkbenchPage>
  )
}
