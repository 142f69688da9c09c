/** What may be done with everything the portal publishes as data. */
export const licenceName = "CC BY 4.0";
export const licenceAddress = "https://creativecommons.org/licenses/by/4.0/";
