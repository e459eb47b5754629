// SPDX-License-Identifier: EUPL-1.2
import { addressIn } from '#foundation/text'
import { contextOf, existing } from '#foundation/web'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Paragraph } from '#ui/text'
import type { Route } from './+types/complaint-recalls.page.ts'
import { askText } from './ask-recall.text.ts'
import { OwnRequest } from './own-request.part.tsx'
import { recallsOfComplaint } from './recalls-of-complaint.query.ts'
import { requestView } from './request-view.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const id = args.params.id ?? ''
  const own = existing(await recallsOfComplaint(ctx, id))
  return {
    number: own.number ?? '',
    back: addressIn(ctx.language, `/werkbank/aangifteloket/${id}`),
    requests: own.recalls.toReversed().map((recall) => requestView(recall, own.bankNames, ctx.now(), ctx.language)),
  }
}

/** What the banks do with the payments of a complaint. It is taken back with the complaint, so there is no button here. */
export default function RecallsOfComplaint({ loaderData }: Route.ComponentProps) {
  const t = useText(askText)
  const { number, back, requests } = loaderData
  return (
    <WorkbenchPage
      tab={`${number} · dijkwacht`}
      title={t('title')}
      lead={number}
      actions={<TextLink href={back}>{t('backToComplaint')}</TextLink>}
    >
      <Notice kind="signal" title={t('callTitle')}>
        <Paragraph>{t('callOwn')}</Paragraph>
        <Paragraph>{t('callWhy')}</Paragraph>
      </Notice>
      {requests.map((request) => (
        <OwnRequest key={request.id} request={request} mayWithdraw={false} />
      ))}
    </WorkbenchPage>
  )
}
