/** The header of a Content-Security-Policy, and its name in a page's head. */
export const CSP = 'content-security-policy';
