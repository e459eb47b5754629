// SPDX-License-Identifier: EUPL-1.2
import { addressIn } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Button } from '#ui/button'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Lead, List, Paragraph, Small } from '#ui/text'
import type { Route } from './+types/share-to-check.page.ts'
import { appText } from './app.text.ts'

export function loader(args: Route.LoaderArgs) {
  const { language, settings } = contextOf(args)
  const to = (path: string) => addressIn(language, path)
  return {
    host: new URL(settings.baseUrl).host,
    isPrivate: settings.evaluatorUrl !== undefined,
    check: to('/controleren'),
    worker: to('/controleren.js'),
    manifest: to('/controleren/app.webmanifest'),
    real: to('/is-dit-echt'),
  }
}

export default function ShareToCheck({ loaderData }: Route.ComponentProps) {
  const t = useText(appText)
  const { host, isPrivate, check, worker, manifest, real } = loaderData
  return (
    <PublicPage title={t('title')}>
      <link rel="manifest" href={manifest} />
      <Lead>{t('lead')}</Lead>
      <Heading level={2}>{t('phoneTitle')}</Heading>
      <List ordered items={[t('phone1'), t('phone2'), t('phone3')]} />
      <Heading level={2}>{t('otherTitle')}</Heading>
      <Paragraph>{t('otherLead')}</Paragraph>
      <List ordered items={[t('other1'), t('other2'), t('other3')]} />
      <Paragraph>
        <ActionLink href={check}>{t('toCheck')}</ActionLink>
      </Paragraph>
      <section id="toestel" hidden data-worker={worker} data-scope={check}>
        <Heading level={2}>{t('offlineTitle')}</Heading>
        <Paragraph>{t('offline')}</Paragraph>
        <Small>{t('offlineOnly')}</Small>
        <Part name="install" text={t('install')} />
        <Part name="offer">
          <Part name="keep" text={t('keep')} isShown />
        </Part>
        <div role="status">
          <Part name="kept">
            <Paragraph>{t('kept')}</Paragraph>
            <Part name="forget" text={t('forget')} isShown />
          </Part>
          <Part name="failed">
            <Paragraph>{t('failed')}</Paragraph>
          </Part>
        </div>
      </section>
      <Heading level={2}>{t('seesTitle')}</Heading>
      {isPrivate && <Paragraph>{t('sees')}</Paragraph>}
      <Paragraph>{t('seesBefore')}</Paragraph>
      <Heading level={2}>{t('realTitle')}</Heading>
      <List items={[t('real1', { host }), t('real2'), t('real3'), t('real4')]} />
      <Heading level={2}>{t('extensionTitle')}</Heading>
      <Paragraph>{t('extension')}</Paragraph>
      <Paragraph>{t('extensionReal')}</Paragraph>
      <Paragraph>
        <TextLink href={real}>{t('toReal')}</TextLink>
      </Paragraph>
    </PublicPage>
  )
}

/** What the script of the page shows and presses, by its name: a button when it has a text. */
function Part(props: {
  name: string
  text?: string | undefined
  isShown?: boolean | undefined
  children?: React.ReactNode
}) {
  return (
    <div data-part={props.name} hidden={!props.isShown}>
      {props.text && (
        <Button type="button" appearance="secondary">
          {props.text}
        </Button>
      )}
      {props.children}
    </div>
  )
}
