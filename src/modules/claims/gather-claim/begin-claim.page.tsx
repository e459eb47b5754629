// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf } from '#foundation/web'
import { listIdentifiers } from '#modules/identifiers'
import { fieldId } from '#ui/answered-form'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import { type CalendarDate, formatCalendarDate, formatIban, formatMoney } from '#values'
import { claimPath, paths } from '../claim/addresses.ts'
import type { Route } from './+types/begin-claim.page.ts'
import { beginClaim } from './begin-claim.command.ts'
import { beginText } from './begin.text.ts'
import { claimableReports, fewestVictims } from './list-clusters.query.ts'

const intent = 'begin'

function accountIn(url: string): string {
  return new URL(url).searchParams.get('rekening') ?? ''
}

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const id = accountIn(args.request.url)
  const reports = await claimableReports(ctx, id)
  const identifier = reports && (await listIdentifiers(ctx, [id])).get(id)
  if (!reports || !identifier) {
    if (id === '') throw redirect(addressIn(language, paths.desk), 303)
    throw new Response(null, { status: 404 })
  }
  const t = translate(beginText, language)
  return {
    title: t('title'),
    account: formatIban(identifier.canonical),
    isForeign: !identifier.canonical.startsWith('NL'),
    isEnough: reports.length >= fewestVictims,
    count: reports.length,
    amounts: reports.map(({ reportId, lossInCents, lostOn }, at) => ({
      field: `amount-${reportId}`,
      label: t('amountOf', {
        number: at + 1,
        day: formatCalendarDate(lostOn as CalendarDate, language),
        amount: formatMoney(lossInCents, language),
      }),
      value: (lossInCents / 100).toFixed(2).replace('.', ','),
    })),
  }
}

export const action = (args: Route.ActionArgs) =>
  answerForm(args, intent, async (ctx, entries) =>
    claimPath(await beginClaim(ctx, accountIn(args.request.url), entries)),
  )

export default function BeginClaim({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(beginText, language)
  const { title, account, isForeign, isEnough, count, amounts } = loaderData
  const field = (name: string) => ({
    name,
    autoComplete: 'off',
  })
  return (
    <WorkbenchPage
      title={title}
      lead={t('lead')}
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.desk)}>{t('back')}</TextLink>}
    >
      <SummaryList items={[{ term: t('account'), answer: account }]} />
      {isForeign && <Notice kind="warn">{t('foreign')}</Notice>}
      {!isEnough && <Notice kind="warn">{t('notEnough', { count })}</Notice>}
      {isEnough && (
        <Form fieldsOf={intent} label={t('title')} submit={t('send')}>
          <Heading level={2}>{t('holder')}</Heading>
          <TextField {...field('name')} label={t('name')} description={t('nameMore')} />
          <TextField {...field('bornOn')} label={t('bornOn')} description={t('bornOnMore')} width="medium" />
          <TextField {...field('address')} label={t('address')} />
          <TextField {...field('representative')} label={t('representative')} optional />
          <TextField
            {...field('criminalReference')}
            label={t('criminalReference')}
            description={t('criminalReferenceMore')}
            width="medium"
          />
          <div id={fieldId(intent, 'amounts')} tabIndex={-1}>
            <Heading level={2}>{t('amounts')}</Heading>
          </div>
          <Paragraph>{t('amountsMore')}</Paragraph>
          {amounts.map(({ field: name, label, value }) => (
            <TextField
              key={name}
              {...field(name)}
              label={label}
              prefix="€"
              inputMode="decimal"
              width="short"
              defaultValue={value}
            />
          ))}
        </Form>
      )}
    </WorkbenchPage>
  )
}
