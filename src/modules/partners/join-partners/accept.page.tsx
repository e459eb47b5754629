// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { entriesOf, filledForm, isFilledIn, leadByCode, pageRequest, refusedForm } from '#foundation/web'
import { Button } from '#ui/button'
import { NoIndex } from '#ui/by-link'
import { CheckboxGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { Lead, List, Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import type { Route } from './+types/accept.page.ts'
import { acceptTerms } from './accept-terms.command.ts'
import { joinPaths } from './addresses.ts'
import { termsVersion } from './application.ts'
import { joinText } from './join.text.ts'
import { terms, termsText } from './terms.text.ts'

const intent = 'accept'

export async function action(args: Route.ActionArgs) {
  const { ctx, network } = args.context.get(pageRequest)
  const entries = { ...entriesOf(await args.request.formData()), intent }
  if (isFilledIn(args.request)) return { joined: null, answered: filledForm(entries) }
  try {
    return { joined: await acceptTerms(ctx, entries, network), answered: undefined }
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    if (answered.errors.some(({ field }) => field === 'code'))
      await leadByCode(args, String(answered.entries.code ?? ''))
    return data({ joined: null, answered }, { status })
  }
}

export default function Accept({ actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(joinText, language)
  const s = translate(termsText, language)
  const joined: string | null = actionData?.joined ?? null
  return (
    <PublicPage
      title={t('acceptTitle')}
      back={{ href: addressIn(language, joinPaths.apply), text: t('back') }}
      answered={actionData?.answered}
    >
      <NoIndex />
      {joined !== null && (
        <>
          <Notice kind="ok" announce more={t('joined', { name: joined })} />
          <ActionLink href={addressIn(language, '/werkbank')}>{t('signIn')}</ActionLink>
        </>
      )}
      {joined === null && (
        <>
          <Lead>{t('acceptLead')}</Lead>
          <Heading level={2}>{s('title', { version: termsVersion })}</Heading>
          <Paragraph>{s('draft')}</Paragraph>
          <List ordered items={terms.map((term) => s(term))} />
          <Form intent={intent} action={addressIn(language, joinPaths.accept)} label={t('acceptTitle')}>
            <TextField name="code" label={t('field_code')} autoComplete="off" spellCheck={false} width="medium" />
            <CheckboxGroup name="agree" legend={t('field_agree')} options={[{ value: 'yes', text: t('agree') }]} />
            <Button>{t('acceptSend')}</Button>
          </Form>
        </>
      )}
    </PublicPage>
  )
}
