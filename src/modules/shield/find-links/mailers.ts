// SPDX-License-Identifier: EUPL-1.2

/**
 * Services that send newsletters and count who clicks: registrable domains under which links of all their customers pass. What lies there is of
 * the service, and rarely what a message is about; scammers use them too, so it speaks against a listing and never for a message.
 * From general knowledge and from the links in test data (2026-11); to be extended by a line.
 */
export const mailers: readonly { name: string; domains: readonly string[] }[] = [
  { name: 'Mailchimp', domains: ['list-manage.com', 'mailchimp.com', 'mandrillapp.com', 'mailchi.mp'] },
  { name: 'Twilio SendGrid', domains: ['sendgrid.net', 'sendgrid.com'] },
  { name: 'Mailgun', domains: ['mailgun.org', 'mailgun.com'] },
  { name: 'Mailjet', domains: ['mailjet.com', 'mjt.lu'] },
  { name: 'Brevo', domains: ['sendinblue.com', 'brevo.com', 'sendibt2.com', 'sendibm1.com', 'sendibm3.com'] },
  { name: 'Amazon SES', domains: ['awstrack.me', 'amazonses.com'] },
  { name: 'SparkPost', domains: ['sparkpostmail.com', 'sparkpost.com', 'spgo.io'] },
  { name: 'Postmark', domains: ['pstmrk.it', 'postmarkapp.com'] },
  { name: 'HubSpot', domains: ['hubspotlinks.com', 'hubspotemail.net', 'hs-sites.com', 'hubspot.com'] },
  { name: 'Salesforce', domains: ['exacttarget.com', 'exct.net', 'marketingcloudapps.com', 'pardot.com'] },
  { name: 'Adobe Campaign', domains: ['adobe-campaign.com', 'mktoweb.com', 'marketo.com', 'mkto.com'] },
  { name: 'Klaviyo', domains: ['klaviyo.com', 'klaviyomail.com', 'klclick.com', 'klclick1.com'] },
  { name: 'ActiveCampaign', domains: ['activehosted.com', 'acemlna.com', 'acemlnb.com', 'emlnk.com'] },
  { name: 'Campaign Monitor', domains: ['createsend.com', 'createsend1.com', 'cmail19.com', 'cmail20.com'] },
  { name: 'Constant Contact', domains: ['constantcontact.com', 'ctctcdn.com', 'rs6.net'] },
  { name: 'GetResponse', domains: ['getresponse.com', 'getresponse-mail.com'] },
  { name: 'MailerLite', domains: ['mailerlite.com', 'mlsend.com', 'mlsend2.com'] },
  { name: 'Copernica', domains: ['vicinity.nl', 'copernica.com', 'picsrv.net'] },
  { name: 'Spotler', domains: ['spotler.com', 'mailplus.nl', 'spotlermail.com'] },
  { name: 'Laposta', domains: ['laposta.nl', 'laposta.org', 'email-provider.eu'] },
  { name: 'Tripolis', domains: ['tripolis.com'] },
  { name: 'ClangMail', domains: ['myclang.com'] },
  { name: 'Braze', domains: ['braze.com', 'appboy.com'] },
  { name: 'Customer.io', domains: ['customeriomail.com', 'customer.io'] },
  { name: 'Iterable', domains: ['iterable.com'] },
  { name: 'Intercom', domains: ['intercom-mail.com', 'intercom.io'] },
]

const nameOf = new Map(mailers.flatMap(({ name, domains }) => domains.map((domain) => [domain, name] as const)))

/** The mailer to whom a registered domain belongs, or null. */
export function mailerOf(registrableDomain: string | null): string | null {
  return registrableDomain === null ? null : (nameOf.get(registrableDomain) ?? null)
}
