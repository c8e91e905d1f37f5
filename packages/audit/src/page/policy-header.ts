/** The header of a Content-Security-Policy, also its name in a page's head. */
export const CSP = 'content-security-policy';
