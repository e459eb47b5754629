// SPDX-License-Identifier: EUPL-1.2
import { sendsMail, signingOf } from '#foundation/mail'
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { Lead, List, Paragraph } from '#ui/text'
import type { Route } from './+types/tell-real.page.ts'
import './tell-real.css'
import { realText } from './tell-real.text.ts'
import { realPictures } from './real-picture.ts'

/** Names and addresses are those of this installation: what stands here is what somebody compares with. */
export async function loader(args: Route.LoaderArgs) {
  const { settings } = contextOf(args)
  const { mailRelay, baseUrl, contactEmail: contact, shieldDesk: desk } = settings
  return {
    host: new URL(baseUrl).host,
    contact,
    desk,
    sendsMail: await sendsMail(mailRelay),
    isSigned: (await signingOf(mailRelay)) === 'signed',
    domain: mailRelay?.hostname ?? '',
    signer: mailRelay?.key?.domain ?? '',
  }
}

const never = ['never1', 'never2', 'never3', 'never4', 'never5'] as const
export default function TellReal({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(realText, language)
  const to = (path: string) => addressIn(language, path)
  const { host, contact, desk, sendsMail, isSigned, domain, signer } = loaderData
  return (
    <PublicPage title={t('title')}>
      <Notice kind="signal" title={t('hurry')}>
        <Paragraph>
          {t('hurryMore')} <TextLink href={to('/hulp')}>{t('toHelp')}</TextLink>
        </Paragraph>
      </Notice>
      <Lead>{t('lead')}</Lead>
      <RealPicture sendsMail={sendsMail} />
      <Heading level={2}>{t('neverTitle')}</Heading>
      <List items={never.map((key) => t(key))} />
      <Heading level={2}>{t('checkTitle')}</Heading>
      <Heading level={3}>{t('mail')}</Heading>
      {sendsMail ? (
        <>
          <Paragraph>{t('mailFrom', { domain })}</Paragraph>
          <Paragraph>{isSigned ? t('mailSigned', { signer }) : t('mailUnsigned')}</Paragraph>
          <Paragraph>{t('mailDesk', { desk })}</Paragraph>
        </>
      ) : (
        <Paragraph>{t('mailNone')}</Paragraph>
      )}
      <Heading level={3}>{t('site')}</Heading>
      <Paragraph>{t('siteMore', { host })}</Paragraph>
      <Heading level={3}>{t('call')}</Heading>
      <Paragraph>{t('callMore')}</Paragraph>
      <Heading level={3}>{t('letter')}</Heading>
      <Paragraph>
        {t('letterMore', { host })} <TextLink href={to('/brief')}>{t('toLetter')}</TextLink>
      </Paragraph>
      <Heading level={2}>{t('posedTitle')}</Heading>
      <Paragraph>{t('posedMore')}</Paragraph>
      <Paragraph>
        <ActionLink href={to('/melden')} primary>
          {t('report')}
        </ActionLink>
      </Paragraph>
      <Paragraph>
        <ActionLink href={to('/controleren')}>{t('forward')}</ActionLink>
      </Paragraph>
      <Paragraph>
        {t('contact')} <TextLink href={`mailto:${contact}`}>{contact}</TextLink>
      </Paragraph>
      <Heading level={2}>{t('codeTitle')}</Heading>
      <Paragraph>
        {t('codeMore')} <TextLink href={to('/ik-heb-een-code')}>{t('toCode')}</TextLink>
      </Paragraph>
    </PublicPage>
  )
}

const withoutMail = realPictures.map((one) =>
  one.isReal ? { ...one, key: 'pictureNoMail' as const, isReal: false } : one,
)

/** What we do not do is crossed out, what we do has a tick; each with its words below. */
function RealPicture({ sendsMail }: { sendsMail: boolean }) {
  const t = useText(realText)
  return (
    <ul className="dw-real" aria-label={t('checkTitle')}>
      {(sendsMail ? realPictures : withoutMail).map(({ key, path, isReal }) => (
        <li key={key}>
          <svg viewBox="0 0 64 64" fill="none" stroke="currentColor" strokeWidth="3.5" aria-hidden="true">
            <path d={path} strokeLinejoin="round" />
            <path className="dw-real__sign" d={isReal ? 'M40 46l6 6 12-14' : 'M6 58L58 6'} strokeWidth="5" />
          </svg>
          <span>{t(key)}</span>
        </li>
      ))}
    </ul>
  )
}
