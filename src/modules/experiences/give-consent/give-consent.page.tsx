// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, refusedForm } from '#foundation/web'
import { CheckboxGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Lead, List, Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import { paths } from '../survey/addresses.ts'
import { waits } from '../survey/rules.ts'
import { namePoints } from '../take-part/name-points.query.ts'
import type { Route } from './+types/give-consent.page.ts'
import { consentText } from './consent.text.ts'
import { giveConsent } from './give-consent.command.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const points = await namePoints(ctx)
  return { hasMail: ctx.settings.mailRelay !== null, points: points.map(({ id, name }) => ({ value: id, text: name })) }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  try {
    await giveConsent(ctx, entries)
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data({ isDone: false, answered }, { status })
  }
  return data({ isDone: true, answered: undefined }, { status: 200 })
}

export default function GiveConsent({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(consentText, language)
  const days = waits.invitation
  const link = (path: string) => addressIn(language, path)
  if (actionData?.isDone)
    return (
      <PublicPage title={t('doneTitle')}>
        <Lead>{t('doneMore', { days })}</Lead>
        <Paragraph>
          {t('stop')} <TextLink href={link(paths.stop)}>{t('stopLink')}</TextLink>
        </Paragraph>
      </PublicPage>
    )
  return (
    <PublicPage
      title={t('title')}
      back={{ href: link(paths.public), text: t('results') }}
      answered={actionData?.answered}
    >
      <Lead>{t('lead')}</Lead>
      {loaderData.points.length === 0 || !loaderData.hasMail ? (
        <Paragraph>{t(loaderData.hasMail ? 'none' : 'noMail')}</Paragraph>
      ) : (
        <>
          <Heading level={2}>{t('whatTitle')}</Heading>
          <List
            items={[t('what1', { days }), t('what2'), t('what3'), t('what4'), t('what5'), t('what6'), t('what7')]}
          />
          <Form intent="consent" label={t('title')} submit={t('send')}>
            <SelectField name="point" label={t('point')} options={loaderData.points} />
            <TextField
              name="address"
              type="email"
              autoComplete="email"
              label={t('address')}
              description={t('addressMore')}
              spellCheck={false}
            />
            <CheckboxGroup name="agree" legend={t('agree')} options={[{ value: 'yes', text: t('agreeYes') }]} />
            <CheckboxGroup
              name="more"
              legend={t('more')}
              options={[
                { value: 'again', text: t('again') },
                { value: 'news', text: t('news') },
              ]}
              optional
            />
          </Form>
        </>
      )}
      <Paragraph>
        {t('stop')} <TextLink href={link(paths.stop)}>{t('stopLink')}</TextLink>
      </Paragraph>
    </PublicPage>
  )
}
