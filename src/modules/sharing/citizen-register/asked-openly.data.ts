// SPDX-License-Identifier: EUPL-1.2

/**
 * Addresses that lead to another one in a way that only the platform reads (redirectors), or that name somebody in their query. The private
 * check says that it cannot tell, and offers to ask openly. Beside these: every further name of a platform, such as twitter.com of x.com.
 */
export const askedOpenly: readonly { canonical: string; reach: 'exact' | 'domain' }[] = [
  { canonical: 'l.facebook.com', reach: 'domain' },
  { canonical: 'lm.facebook.com', reach: 'domain' },
  { canonical: 'l.instagram.com', reach: 'domain' },
  { canonical: 'l.messenger.com', reach: 'domain' },
  { canonical: 'l.wl.co', reach: 'domain' },
  { canonical: 'safelinks.protection.outlook.com', reach: 'domain' },
  { canonical: 'out.reddit.com', reach: 'domain' },
  { canonical: 'google.com/url', reach: 'exact' },
  { canonical: 'google.nl/url', reach: 'exact' },
  { canonical: 'google.be/url', reach: 'exact' },
  { canonical: 'google.de/url', reach: 'exact' },
  { canonical: 'youtube.com/redirect', reach: 'exact' },
  { canonical: 'linkedin.com/redir/redirect', reach: 'exact' },
  { canonical: 'facebook.com/profile.php', reach: 'exact' },
]
