// SPDX-License-Identifier: EUPL-1.2

/**
 * Firms that send mail for others. `carries`: hosts through which every link in such mail goes to be counted, so that to keep people from one of
 * these is to break the mail of thousands: never listed, with everything under them, because each customer has a name of its own there. `own`: the
 * firm's own sites and names; of these only the host itself is never listed. A link to either is of the firm, and rarely what a message is about; but
 * scammers use them too, so it speaks against a listing and never for a message. Where customers build sites of their own (hs-sites.com) is
 * neither. `source`: where the hosts of `carries` are named; see SOURCE.md for how the list was made.
 */
const mailers: readonly { firm: string; carries: string; own: string; source: string }[] = [
  {
    firm: 'Twilio SendGrid',
    carries: 'sendgrid.net sendgrid.me',
    own: 'sendgrid.com',
    source: 'own documentation: link branding',
  },
  {
    firm: 'Mailchimp and Mandrill',
    carries:
      'list-manage.com list-manage1.com list-manage2.com mailchi.mp mandrillapp.com mcsv.net rsgsv.net mcdlv.net campaign-archive.com',
    own: 'mailchimp.com',
    source: 'own documentation: about tracking links',
  },
  { firm: 'Mailgun', carries: 'mailgun.org mailgun.net', own: 'mailgun.com', source: 'own documentation: tracking' },
  {
    firm: 'SparkPost (Bird)',
    carries: 'sparkpostmail.com sparkpostmail1.com sparkpostmail2.com spgo.io',
    own: 'sparkpost.com',
    source: 'own documentation: enabling multiple custom tracking domains',
  },
  {
    firm: 'Klaviyo',
    carries: 'klclick.com klclick1.com klclick2.com klclick3.com klaviyomail.com kmail-lists.com',
    own: 'klaviyo.com',
    source: 'own documentation: click tracking',
  },
  {
    firm: 'HubSpot',
    carries: 'hubspotlinks.com hubspotemail.net hs-sales-engage.com',
    own: 'hubspot.com',
    source: 'own documentation: tracked links in mail',
  },
  {
    firm: 'Salesforce (ExactTarget, Pardot)',
    carries: 'exacttarget.com exct.net pardot.com sfmc-content.com',
    own: 'marketingcloudapps.com',
    source: 'own documentation: Sender Authentication Package',
  },
  {
    firm: 'Campaign Monitor',
    carries: 'createsend.com createsend1.com cmail1.com cmail2.com cmail19.com cmail20.com',
    own: '',
    source: 'own documentation: links in a campaign',
  },
  {
    firm: 'MailerLite and MailerSend',
    carries: 'mlsend.com mlsend2.com mlsend3.com mailersend.net',
    own: 'mailerlite.com',
    source: 'own documentation: tracking domain',
  },
  {
    firm: 'Brevo (Sendinblue)',
    carries:
      'sendibm1.com sendibm2.com sendibm3.com sendibm4.com sendibt1.com sendibt2.com sendibt3.com sendibt4.com brevosend.com',
    own: 'brevo.com sendinblue.com',
    source: 'public lists of trackers, and published newsletters',
  },
  { firm: 'Mailjet', carries: 'mjt.lu', own: 'mailjet.com', source: 'own documentation: click tracking' },
  {
    firm: 'Amazon SES',
    carries: 'awstrack.me',
    own: 'amazonses.com',
    source: 'own documentation: custom domains for open and click tracking',
  },
  { firm: 'Postmark', carries: 'pstmrk.it', own: 'postmarkapp.com', source: 'own documentation: link tracking' },
  {
    firm: 'Constant Contact',
    carries: 'rs6.net ccsend.com',
    own: 'constantcontact.com ctctcdn.com',
    source: 'own documentation: links in a campaign',
  },
  {
    firm: 'ActiveCampaign (and MailBlue)',
    carries: 'emlnk.com activehosted.com acemlna.com acemlnb.com acemlnc.com acemlnd.com',
    own: '',
    source: 'own documentation: mail domains',
  },
  {
    firm: 'Customer.io',
    carries: 'customeriomail.com',
    own: 'customer.io',
    source: 'own documentation: tracking links',
  },
  {
    firm: 'Intercom',
    carries: 'intercom-clicks.com intercom-mail.com',
    own: 'intercom.io',
    source: 'own documentation: custom link tracking',
  },
  {
    firm: 'Kit (ConvertKit)',
    carries: 'convertkit-mail.com convertkit-mail2.com',
    own: '',
    source: 'published newsletters',
  },
  { firm: 'Dotdigital', carries: 'trackedlink.net dmtrk.net', own: '', source: 'its own plugin for WooCommerce' },
  { firm: 'Emarsys (SAP)', carries: 'emarsys.net', own: '', source: 'public lists of trackers' },
  {
    firm: 'Oracle (Eloqua, Responsys)',
    carries: 'en25.com responsys.net',
    own: '',
    source: 'own documentation: branded domains',
  },
  {
    firm: 'Adobe (Marketo, Campaign)',
    carries: 'mktomail.com mktoresp.com',
    own: 'marketo.com mkto.com mktoweb.com adobe-campaign.com',
    source: 'public lists of trackers',
  },
  { firm: 'GetResponse', carries: '', own: 'getresponse.com getresponse-mail.com', source: '' },
  { firm: 'Braze', carries: '', own: 'braze.com appboy.com', source: '' },
  { firm: 'Iterable', carries: '', own: 'iterable.com', source: '' },
  {
    firm: 'Laposta',
    carries: 'email-provider.eu email-provider.nl',
    own: 'laposta.nl laposta.org',
    source: 'forms of its customers, NL Design System',
  },
  {
    firm: 'Spotler (MailPlus)',
    carries: 'mailplus.nl spotlermail.com',
    own: 'spotler.com',
    source: 'its own library, and newsletters',
  },
  {
    firm: 'Copernica',
    carries: 'picsrv.net copernica.net vicinity.nl',
    own: 'copernica.com',
    source: 'own documentation: unsubscribe and web version',
  },
  { firm: 'Tripolis', carries: '', own: 'tripolis.com', source: '' },
  { firm: 'Deployteq (Clang)', carries: '', own: 'myclang.com', source: '' },
]

/** Mail filters that wrap links for whoever receives the mail: they say nothing about who sent it, but are never listed either. */
const filterHosts: readonly string[] = [
  // Own documentation of Microsoft, Proofpoint and Mimecast.
  'safelinks.protection.outlook.com',
  'urldefense.com',
  'urldefense.proofpoint.com',
  'mimecastprotect.com',
  'protect-eu.mimecast.com',
]

const namesIn = (names: string) => names.split(' ').filter(Boolean)

/** Hosts that carry links of mail: protected with everything under them. */
export const carryingHosts: readonly string[] = [...mailers.flatMap(({ carries }) => namesIn(carries)), ...filterHosts]

/** Sites of the firms themselves: protected exactly. */
export const mailerSites: readonly string[] = mailers.flatMap(({ own }) => namesIn(own))

const firmOf = new Map(
  mailers.flatMap(({ firm, carries, own }) => namesIn(`${carries} ${own}`).map((host) => [host, firm] as const)),
)

/** The firm that sends mail for others to which a registered domain belongs, or null. */
export function mailerOf(registrableDomain: string | null): string | null {
  return registrableDomain === null ? null : (firmOf.get(registrableDomain) ?? null)
}
