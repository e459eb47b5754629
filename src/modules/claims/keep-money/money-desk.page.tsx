// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, refusedForm } from '#foundation/web'
import { Button } from '#ui/button'
import { RadioGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import { type CalendarDate, formatCalendarDate, formatMoney } from '#values'
import { paths } from '../claim/addresses.ts'
import type { Route } from './+types/money-desk.page.ts'
import { moneyText } from './desk.text.ts'
import { listParked } from './list-parked.query.ts'
import { decideParked, recordPayment } from './record-money.command.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const t = translate(moneyText, language)
  const done = new URL(args.request.url).searchParams.get('geboekt')
  return {
    title: t('title'),
    done: done === 'ja' ? t('matched') : done === 'wacht' ? t('parkedNow') : null,
    parked: (await listParked(ctx)).map(({ id, cents, bookedOn, bankReference }) => ({
      id,
      title: t('of', {
        amount: formatMoney(cents, language),
        day: formatCalendarDate(bookedOn as CalendarDate, language),
        number: bankReference,
      }),
    })),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const here = addressIn(ctx.language, paths.money)
  let to = here
  try {
    if (entries.intent === 'record')
      to = `${here}?geboekt=${(await recordPayment(ctx, entries)) === 'matched' ? 'ja' : 'wacht'}`
    else await decideParked(ctx, String(entries.intent), entries)
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data(answered, { status })
  }
  throw redirect(to, 303)
}

export default function MoneyDesk({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(moneyText, language)
  const { title, done, parked } = loaderData
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
      {done && (
        <Notice kind="ok" announce>
          {done}
        </Notice>
      )}
      <Heading level={2}>{t('record')}</Heading>
      <Form intent="record" label={t('record')} submit={t('send')}>
        <TextField {...field('amount')} label={t('amount')} prefix="€" inputMode="decimal" width="short" />
        <TextField {...field('on')} label={t('on')} width="medium" />
        <TextField
          {...field('bankReference')}
          label={t('bankReference')}
          description={t('bankReferenceMore')}
          width="medium"
        />
        <TextField {...field('said')} label={t('said')} description={t('saidMore')} optional />
      </Form>
      <Heading level={2}>{t('parked')}</Heading>
      <Paragraph>{t(parked.length === 0 ? 'none' : 'parkedMore')}</Paragraph>
      {parked.map((one) => (
        <ParkedForm key={one.id} {...one} />
      ))}
    </WorkbenchPage>
  )
}

function ParkedForm({ id, title }: { id: string; title: string }) {
  const t = useText(moneyText)
  return (
    <Form intent={id} label={title}>
      <Heading level={3}>{title}</Heading>
      <RadioGroup
        name="what"
        legend={t('what')}
        options={(['match', 'return'] as const).map((value) => ({ value, text: t(value) }))}
      />
      <TextField name="reference" label={t('reference')} width="medium" autoComplete="off" />
      <Button appearance="secondary" hiddenText={title}>
        {t('decide')}
      </Button>
    </Form>
  )
}
