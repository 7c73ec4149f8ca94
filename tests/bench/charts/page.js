/** What every page has: where the chart goes, how large it is, and its line as [year, deaths]. */
export const chart = document.querySelector('#chart');
export const width = 600;
export const height = 350;
export const line = DATA;
