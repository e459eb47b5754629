// SPDX-License-Identifier: EUPL-1.2

/**
 * Hosts through which firms send mail for others: every link in such mail goes by them to be counted, so that to keep people from one of these
 * is to break the mail of thousands. With everything under them, because each customer has a name of its own there. `source`: where the host is
 * named; see SOURCE.md for how the list was made.
 */
export const mailers: readonly { firm: string; hosts: string; source: string }[] = [
  { firm: 'Twilio SendGrid', hosts: 'sendgrid.net sendgrid.me', source: 'own documentation: link branding' },
  {
    firm: 'Mailchimp and Mandrill',
    hosts:
      'list-manage.com list-manage1.com list-manage2.com mailchi.mp mandrillapp.com mcsv.net rsgsv.net mcdlv.net campaign-archive.com',
    source: 'own documentation: about tracking links',
  },
  { firm: 'Mailgun', hosts: 'mailgun.org mailgun.net', source: 'own documentation: tracking' },
  {
    firm: 'SparkPost (Bird)',
    hosts: 'sparkpostmail.com sparkpostmail1.com sparkpostmail2.com spgo.io',
    source: 'own documentation: enabling multiple custom tracking domains',
  },
  {
    firm: 'Klaviyo',
    hosts: 'klclick.com klclick1.com klclick2.com klclick3.com klaviyomail.com kmail-lists.com',
    source: 'own documentation: click tracking',
  },
  {
    firm: 'HubSpot',
    hosts: 'hubspotlinks.com hubspotemail.net hs-sales-engage.com',
    source: 'own documentation: tracked links in mail',
  },
  {
    firm: 'Salesforce (ExactTarget, Pardot)',
    hosts: 'exacttarget.com exct.net pardot.com sfmc-content.com',
    source: 'own documentation: Sender Authentication Package',
  },
  {
    firm: 'Campaign Monitor',
    hosts: 'createsend.com createsend1.com cmail1.com cmail2.com cmail19.com cmail20.com',
    source: 'own documentation: links in a campaign',
  },
  {
    firm: 'MailerLite and MailerSend',
    hosts: 'mlsend.com mlsend2.com mlsend3.com mailersend.net',
    source: 'own documentation: tracking domain',
  },
  {
    firm: 'Brevo (Sendinblue)',
    hosts:
      'sendibm1.com sendibm2.com sendibm3.com sendibm4.com sendibt1.com sendibt2.com sendibt3.com sendibt4.com brevosend.com',
    source: 'public lists of trackers, and published newsletters',
  },
  { firm: 'Mailjet', hosts: 'mjt.lu', source: 'own documentation: click tracking' },
  { firm: 'Amazon SES', hosts: 'awstrack.me', source: 'own documentation: custom domains for open and click tracking' },
  { firm: 'Postmark', hosts: 'pstmrk.it', source: 'own documentation: link tracking' },
  { firm: 'Constant Contact', hosts: 'rs6.net ccsend.com', source: 'own documentation: links in a campaign' },
  {
    firm: 'ActiveCampaign (and MailBlue)',
    hosts: 'emlnk.com activehosted.com acemlna.com acemlnb.com acemlnc.com acemlnd.com',
    source: 'own documentation: mail domains',
  },
  { firm: 'Customer.io', hosts: 'customeriomail.com', source: 'own documentation: tracking links' },
  {
    firm: 'Intercom',
    hosts: 'intercom-clicks.com intercom-mail.com',
    source: 'own documentation: custom link tracking',
  },
  {
    firm: 'Kit (ConvertKit)',
    hosts: 'convertkit-mail.com convertkit-mail2.com',
    source: 'published newsletters',
  },
  { firm: 'Dotdigital', hosts: 'trackedlink.net dmtrk.net', source: 'its own plugin for WooCommerce' },
  { firm: 'Emarsys (SAP)', hosts: 'emarsys.net', source: 'public lists of trackers' },
  { firm: 'Oracle (Eloqua, Responsys)', hosts: 'en25.com responsys.net', source: 'own documentation: branded domains' },
  { firm: 'Adobe Marketo', hosts: 'mktomail.com mktoresp.com', source: 'public lists of trackers' },
  { firm: 'Laposta', hosts: 'email-provider.eu email-provider.nl', source: 'forms of its customers, NL Design System' },
  { firm: 'Spotler (MailPlus)', hosts: 'mailplus.nl spotlermail.com', source: 'its own library, and newsletters' },
  { firm: 'Copernica', hosts: 'picsrv.net copernica.net', source: 'own documentation: unsubscribe and web version' },
  {
    firm: 'Links wrapped by the mail filter of whoever receives them',
    hosts:
      'safelinks.protection.outlook.com urldefense.com urldefense.proofpoint.com mimecastprotect.com protect-eu.mimecast.com',
    source: 'own documentation of Microsoft, Proofpoint and Mimecast',
  },
]

/** Every host of `mailers`. */
export const mailerHosts: readonly string[] = mailers.flatMap(({ hosts }) => hosts.split(' '))
