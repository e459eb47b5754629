// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { keptTold, toldBefore } from '#modules/reports'
import { ButtonGroup } from '#ui/button'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { Records } from '#ui/records'
import { Lead, List, Paragraph } from '#ui/text'
import { eherkenningSignIn, paths } from '../complaint/addresses.ts'
import { complaintForms } from '../forms/forms.ts'
import type { Route } from './+types/start-desk.page.ts'
import { startText } from './start-desk.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language, settings } = ctx
  const told = await toldBefore(ctx, args.request)
  const shown = {
    carries: told.report !== undefined && told.victim === 'company',
    forms: complaintForms.map(({ id, title, when }) => ({ id, title: title[language], when: when[language] })),
    hasEherkenning: settings.eherkenning !== null,
    contact: settings.contactEmail,
  }
  // Signing in takes longer than a look at a report.
  const hasTold = Object.keys(told).length > 0
  return data(shown, hasTold ? { headers: { 'set-cookie': keptTold.cookieFor(ctx, args.request, told) } } : undefined)
}

export default function StartDesk({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(startText, language)
  const back = `?terug=${encodeURIComponent(addressIn(language, paths.own))}`
  const { hasEherkenning, contact } = loaderData
  return (
    <PublicPage title={t('title')} back={{ href: addressIn(language, '/') }}>
      <Lead>{t('lead')}</Lead>
      <Notice kind="signal" more={t('first')} />
      {loaderData.carries && <Notice kind="ok" title={t('carries')} more={t('carriesMore')} />}
      <ButtonGroup>
        {hasEherkenning && (
          <ActionLink href={`${eherkenningSignIn}${back}`} primary>
            {t('eherkenning')}
          </ActionLink>
        )}
        <ActionLink href={`/inloggen${back}&hoe=eigen`} primary={!hasEherkenning}>
          {t(hasEherkenning ? 'ownAccount' : 'signIn')}
        </ActionLink>
      </ButtonGroup>
      <Paragraph>{hasEherkenning ? t('eherkenningMore') : t('eherkenningOff', { contact })}</Paragraph>
      <Paragraph>{t('notYet')}</Paragraph>
      <Heading level={2}>{t('citizen')}</Heading>
      <Paragraph>{t('citizenMore')}</Paragraph>
      <ActionLink href={addressIn(language, '/melden')}>{t('report')}</ActionLink>
      <Heading level={2}>{t('need')}</Heading>
      <List items={[t('need-1'), t('need-2'), t('need-3'), t('need-4')]} />
      <Paragraph>{t('members')}</Paragraph>
      <Heading level={2}>{t('forms')}</Heading>
      <Records
        items={loaderData.forms.map(({ id, title, when }) => ({
          key: id,
          content: (
            <>
              <strong>{title}</strong>
              <Paragraph>{when}</Paragraph>
            </>
          ),
        }))}
      />
      <Heading level={2}>{t('statuses')}</Heading>
      <Paragraph>{t('statusesMore')}</Paragraph>
      <Paragraph>{t('more')}</Paragraph>
    </PublicPage>
  )
}
