// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, pageRequest, refusedForm } from '#foundation/web'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { Steps } from '#ui/steps'
import { Lead, Paragraph } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import type { Route } from './+types/apply.page.ts'
import { joinPaths } from './addresses.ts'
import { applyToJoin } from './apply.command.ts'
import { joinText } from './join.text.ts'

const intent = 'apply'

export function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const isAsked = new URL(args.request.url).searchParams.get('stand') === 'gevraagd'
  return { hasMail: ctx.settings.mailRelay !== null, isAsked, contact: ctx.settings.contactEmail }
}

export async function action(args: Route.ActionArgs) {
  const { ctx, network } = args.context.get(pageRequest)
  const entries = { ...entriesOf(await args.request.formData()), intent }
  try {
    await applyToJoin(ctx, entries, network)
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data(answered, { status })
  }
  throw redirect(`${addressIn(ctx.language, joinPaths.apply)}?stand=gevraagd`, 303)
}

const steps = ['apply', 'confirm', 'check', 'agree'] as const

export default function Apply({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(joinText, language)
  const { hasMail, isAsked, contact } = loaderData
  const at = (path: string) => addressIn(language, path)
  const field = (name: 'name' | 'companyNumber' | 'contactName' | 'address' | 'why' | 'brings' | 'asks') => ({
    name,
    label: t(`field_${name}`),
  })
  return (
    <PublicPage title={t('title')} answered={actionData}>
      {isAsked && !actionData ? (
        <>
          <Notice kind="ok" announce more={t('asked')} />
          <ActionLink href={at(joinPaths.confirm)}>{t('confirm')}</ActionLink>
        </>
      ) : (
        <>
          <Lead>{t('lead')}</Lead>
          {!hasMail && (
            <Paragraph>
              {t('noMail')} <TextLink href={`mailto:${contact}`}>{contact}</TextLink>
            </Paragraph>
          )}
          {hasMail && (
            <>
              <Heading level={2}>{t('how')}</Heading>
              <Steps
                headingLevel={3}
                firstLarge={false}
                steps={steps.map((step) => ({ title: t(`step_${step}`), body: t(`step_${step}More`) }))}
              />
            </>
          )}
          <Heading level={2}>{t('haveCode')}</Heading>
          <Paragraph>
            <ActionLink href={at(joinPaths.confirm)}>{t('confirm')}</ActionLink>
          </Paragraph>
          <Paragraph>
            <ActionLink href={at(joinPaths.accept)}>{t('accept')}</ActionLink>
          </Paragraph>
          {hasMail && <Heading level={2}>{t('ask')}</Heading>}
          {hasMail && (
            <Form intent={intent} label={t('ask')} submit={t('send')}>
              <TextField {...field('name')} autoComplete="organization" />
              <TextField {...field('companyNumber')} autoComplete="off" inputMode="numeric" width="medium" />
              <TextField {...field('contactName')} description={t('contactMore')} autoComplete="name" />
              <TextField {...field('address')} description={t('addressMore')} type="email" autoComplete="email" />
              <TextArea {...field('why')} rows={3} />
              <TextArea {...field('brings')} description={t('bringsMore')} rows={3} />
              <TextArea {...field('asks')} rows={3} optional />
            </Form>
          )}
        </>
      )}
    </PublicPage>
  )
}
