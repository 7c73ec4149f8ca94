/** Shared by all pages: the container of the chart, its size, and its line as [year, deaths]. */
export const chart = document.querySelector('#chart');
export const width = 600;
export const height = 350;
export const line = DATA;
