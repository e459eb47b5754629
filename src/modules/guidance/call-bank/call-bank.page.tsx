// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Lead, Paragraph, Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import { WipePlan } from '../keep-plan/wipe-plan.part.tsx'
import type { Route } from './+types/call-bank.page.ts'
import { paths } from '../make-plan/addresses.ts'
import { keptPlan } from '../make-plan/kept-plan.query.ts'
import { callBankText } from './call-bank.text.ts'
import { type BankView, listBanks } from './list-banks.query.ts'
import './call-bank.css'

export async function loader(args: Route.LoaderArgs) {
  const typed = new URL(args.request.url).searchParams.get('bank')?.slice(0, 60) ?? ''
  const ctx = contextOf(args)
  // Back to where somebody came from: the steps of those who has them.
  const hasPlan = keptPlan.codeOf(ctx, args.request) !== null
  return { typed, hasPlan, ...(await listBanks(ctx, typed)) }
}

export default function CallBank({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(callBankText, language)
  const { typed, hasPlan, banks, isGuess } = loaderData
  return (
    <PublicPage title={t('title')} back={{ href: addressIn(language, hasPlan ? paths.steps : '/hulp') }}>
      <Lead>{t('where')}</Lead>
      <Paragraph>
        <strong>{t('never')}</strong>
      </Paragraph>
      <Paragraph>{t('list')}</Paragraph>
      {banks.some(({ call, source }) => call && !call.href && source) && <Paragraph>{t('onlyRead')}</Paragraph>}
      <Form method="get" action={addressIn(language, paths.bank)} label={t('search')} submit={t('show')} quiet>
        <TextField name="bank" label={t('search')} defaultValue={typed} autoComplete="off" width="medium" />
      </Form>
      <Heading level={2}>
        {isGuess
          ? t('meant', { names: banks.map(({ name }) => name).join(', ') })
          : banks.length === 0
            ? t('search')
            : t('found', { count: banks.length })}
      </Heading>
      {banks.length === 0 && <Paragraph>{t('none')}</Paragraph>}
      <ul className="dw-banks">
        {banks.map((bank) => (
          <Bank key={bank.name} bank={bank} />
        ))}
      </ul>
      {typed !== '' && (
        <Paragraph>
          <ActionLink href={addressIn(language, paths.bank)}>{t('all')}</ActionLink>
        </Paragraph>
      )}
      <WipePlan />
    </PublicPage>
  )
}

function Bank({ bank: { name, call, what, note, source } }: { bank: BankView }) {
  return (
    <li className="dw-banks__bank">
      <div>
        <Heading level={3}>{name}</Heading>
        {what && <Paragraph>{what}</Paragraph>}
        <Small>
          {note} {source && <TextLink href={source.href}>{source.text}</TextLink>}
        </Small>
      </div>
      {call?.href && (
        <ActionLink href={call.href}>
          {call.text}
          <span className="dw-hidden"> {name}</span>
        </ActionLink>
      )}
      {call && !call.href && <strong>{call.text}</strong>}
    </li>
  )
}
