/** Written by "npm run types" from the description of the API, /catalogue/openapi.json. */

export interface paths {
    "/2.3.0/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The index
         * @description The address of each list.
         */
        get: operations["apiRoot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2.3.0/spacecraft/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Craft, filtered and ordered
         * @description A page of craft. Records that are equal in the asked order follow by `id`, so that paging shows each of them once.
         */
        get: operations["listSpacecraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2.3.0/spacecraft/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One craft
         * @description A craft with its flights, whatever `mode` says; as it is, where the copy holds it in normal mode only. The filters of the list apply here too: a craft that they leave out is not found.
         */
        get: operations["getSpacecraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2.3.0/spacecraft_configurations/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kinds of craft
         * @description A page of configurations.
         */
        get: operations["listConfigurations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2.3.0/spacecraft_configurations/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One kind of craft
         * @description A configuration with its measures and its record. The filters of the list apply here too.
         */
        get: operations["getConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2.3.0/config/spacecraft_statuses/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Statuses
         * @description All statuses that a craft may have, also those that none has.
         */
        get: operations["listSpacecraftStatuses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2.3.0/config/spacecraft_statuses/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One status
         * @description A status by its id.
         */
        get: operations["getSpacecraftStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2.3.0/config/spacecraft_configuration_types/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Types of configurations
         * @description All types that a configuration may have.
         */
        get: operations["listSpacecraftTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2.3.0/config/spacecraft_configuration_types/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One type
         * @description A type by its id.
         */
        get: operations["getSpacecraftType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2.3.0/agencies/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One agency, as it is nested in others
         * @description A agency that a craft or a configuration of the copy mentions, as it is nested there. There is no list of them. Whatever else has a `url` inside an answer is found at it in the same way.
         */
        get: operations["getAgency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2.3.0/landings/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One landing, as it is nested in others
         * @description A landing that a craft or a configuration of the copy mentions, as it is nested there. There is no list of them. Whatever else has a `url` inside an answer is found at it in the same way.
         */
        get: operations["getLanding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2.3.0/launcher_configurations/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One kind of rocket, as it is nested in others
         * @description A kind of rocket that a craft or a configuration of the copy mentions, as it is nested there. There is no list of them. Whatever else has a `url` inside an answer is found at it in the same way.
         */
        get: operations["getLauncherConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2.3.0/launches/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One launch, as it is nested in others
         * @description A launch that a craft or a configuration of the copy mentions, as it is nested there. There is no list of them. Whatever else has a `url` inside an answer is found at it in the same way.
         */
        get: operations["getLaunch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2.3.0/locations/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One launch site, as it is nested in others
         * @description A launch site that a craft or a configuration of the copy mentions, as it is nested there. There is no list of them. Whatever else has a `url` inside an answer is found at it in the same way.
         */
        get: operations["getLocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2.3.0/pads/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One launch pad, as it is nested in others
         * @description A launch pad that a craft or a configuration of the copy mentions, as it is nested there. There is no list of them. Whatever else has a `url` inside an answer is found at it in the same way.
         */
        get: operations["getPad"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2.3.0/programs/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One programme, as it is nested in others
         * @description A programme that a craft or a configuration of the copy mentions, as it is nested there. There is no list of them. Whatever else has a `url` inside an answer is found at it in the same way.
         */
        get: operations["getProgram"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2.3.0/spacecraft_flights/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One flight, as it is nested in others
         * @description A flight that a craft or a configuration of the copy mentions, as it is nested there. There is no list of them. Whatever else has a `url` inside an answer is found at it in the same way.
         */
        get: operations["getFlight"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Craft as cards show them
         * @description The list’s craft with what cards and rows tell: names, status, configuration with type and agency, times, flights, first launch and last mission end, and the picture with credit and licence. Less than half of Launch Library 2’s records, for the same parameters.
         */
        get: operations["listEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Options of every filter, with counts
         * @description How many craft each further choice would leave, what pictures may be used for, and how times, flights and first launches are spread.
         */
        get: operations["getFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a search may have meant
         * @description For a search that finds nothing: names, configurations and serial numbers near to it, under the other filters.
         */
        get: operations["getSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a text may be the beginning of
         * @description For a text that is being typed: agencies, types, families, configurations, statuses, destinations and craft, under the other filters.
         */
        get: operations["getCompletions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who was in space on a day, and when that was otherwise
         * @description How many craft of the list were in space on the day of `on`, or on the last that is known; the nearest days on which others were; and how many were up on the same day of earlier years.
         */
        get: operations["getDates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who flew when
         * @description A row for each craft, or for each kind of them, with its flights.
         */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/at-once": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many craft were in space at once
         * @description Counts over time, by what craft are told apart by, and the most there were.
         */
        get: operations["getAtOnce"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/chart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Craft by their measures
         * @description Points by two measures, or how many craft or launches there are by one.
         */
        get: operations["getChart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/in-space": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The craft that are up
         * @description The longest first: since when, where to and how often they flew before.
         */
        get: operations["getInSpace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What no other craft did
         * @description Records such as the longest flight and the shortest turnaround: what is compared, the figure, when, and who holds it.
         */
        get: operations["getRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the copy does not know
         * @description The records that lack something, those that lack most first, with counts by field and by configuration; the own choice of each is left out of its counts.
         */
        get: operations["getGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/configurations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every configuration by name
         * @description With type, agency, families, picture, first and last known flight, and a few of its craft.
         */
        get: operations["getConfigurationEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every picture by its licence
         * @description Title, credit, and the configurations and craft that show it.
         */
        get: operations["getCredits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/export.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All craft of a list as JSON
         * @description In the list’s order, with ids, times also in days, and every picture’s credit and licence; source, moment and rights at the top.
         */
        get: operations["exportJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/export.jsonl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All craft of a list as JSON Lines
         * @description The same with a craft on each line, to be read one at a time; source, moment, rights and the list’s query in each. No craft are no lines.
         */
        get: operations["exportJsonLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All craft of a list as CSV
         * @description The same as a table for spreadsheets (RFC 4180, UTF-8 with a byte order mark). An apostrophe stands before a text that might be taken for a formula, or that begins with one: take one off to have the value.
         */
        get: operations["exportCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole copy
         * @description Everything the catalogue answers from, in its own format. Ask with the tag of the copy you hold: 304 says that it is the newest. The revision in its header is what `/catalogue/changes?since=` takes.
         */
        get: operations["getSnapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is served, how old it is, and how it is kept fresh
         * @description Source, moment of capture, age and size of the copy, and how syncing goes.
         */
        get: operations["getStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed, as JSON Feed or since a revision
         * @description What the latest snapshots added, removed and changed: an entry for each craft, with values before and after; more than ten of a kind are one entry. With `since`, for those who keep a copy: every step from that revision to the served data, as JSON.
         */
        get: operations["getChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/changes.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed, as Atom
         * @description The same for feed readers (RFC 4287).
         */
        get: operations["getChangesAtom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed in a craft
         * @description Over the states of the data that this catalogue has seen, newest first: which field, from what, to what and when. A craft that is no longer listed is found too, with its last record.
         */
        get: operations["getHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This description
         * @description The API as OpenAPI 3.1, made from the schemas that the server itself reads with.
         */
        get: operations["getDescription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the process answers
         * @description `ok` while the process answers, whatever it answers.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether clients may come
         * @description `ok` but while the server is starting or about to end.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/views/timeline.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The timeline as a file
         * @description The timeline of a list. Parameters that cannot be used are left out, as on the page.
         */
        get: operations["timelineFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/views/at-once.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many were up at once, as a file
         * @description How many craft of a list were in space, over time. Parameters that cannot be used are left out, as on the page.
         */
        get: operations["atOnceFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/views/chart.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A chart as a file
         * @description The craft of a list by their measures. Parameters that cannot be used are left out, as on the page.
         */
        get: operations["chartFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/views/compare.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Craft compared, as a file
         * @description Up to four craft to scale with their facts below, or the facts of each on a line, in metres and kilograms.
         */
        get: operations["compareFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/previews/catalogue.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Picture for links to the catalogue
         * @description Drawn from the data alone, for links to the catalogue.
         */
        get: operations["cataloguePicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/previews/spacecraft.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Picture for links to a list
         * @description Drawn from the data alone, for links to a list.
         */
        get: operations["listPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/previews/spacecraft/{id}.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Picture for links to a craft
         * @description Drawn from the data alone, for links to a craft.
         */
        get: operations["spacecraftPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/previews/configurations/{id}.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Picture for links to a configuration
         * @description Drawn from the data alone, for links to a configuration.
         */
        get: operations["configurationPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/previews/families/{id}.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Picture for links to a family
         * @description Drawn from the data alone, for links to a family.
         */
        get: operations["familyPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/previews/compare.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Picture for links to craft compared
         * @description Drawn from the data alone, for links to craft compared.
         */
        get: operations["comparePicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/previews/in-space.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Picture for links to what is in space now
         * @description Drawn from the data alone, for links to what is in space now.
         */
        get: operations["inSpacePicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/previews/records.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Picture for links to the records
         * @description Drawn from the data alone, for links to the records.
         */
        get: operations["recordsPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/previews/drawings.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Picture for links to the drawings
         * @description Drawn from the data alone, for links to the drawings.
         */
        get: operations["drawingsPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/previews/gaps.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Picture for links to the data gaps
         * @description Drawn from the data alone, for links to the data gaps.
         */
        get: operations["gapsPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/previews/docs.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Picture for links to the guide to the API
         * @description Drawn from the data alone, for links to the guide to the API.
         */
        get: operations["docsPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A craft as lists tell it. Members of Launch Library 2’s that the catalogue does not read are passed on as they came. */
        SpacecraftNormal: {
            /** @constant */
            response_mode: "normal";
            id: number;
            /** @description This record’s address, at this catalogue. */
            url: string;
            name: string;
            /** @description As painted or recorded; null or empty where there is none. */
            serial_number?: string | null;
            /** @description Stands for a craft that is not known yet. */
            is_placeholder?: boolean;
            image?: components["schemas"]["Image"] | null;
            /** @description Whether it was in space at the moment of capture. */
            in_space?: boolean;
            /** @description Over all flights: an ISO 8601 duration, days uncapped; `P0D` where none is recorded. */
            time_in_space: string | null;
            /** @description Docked, over all flights. */
            time_docked: string | null;
            /** @description Flights so far. */
            flights_count: number | null;
            /** @description Missions that are over. */
            mission_ends_count?: number | null;
            status: components["schemas"]["SpacecraftStatus"];
            description?: string | null;
            spacecraft_config: components["schemas"]["SpacecraftConfigNormal"];
            /** @description The shortest time between two of its flights. */
            fastest_turnaround?: string | null;
        };
        /** @description A craft with its flights and the whole of its configuration. Members of Launch Library 2’s that the catalogue does not read are passed on as they came. */
        SpacecraftEndpointDetailed: {
            /** @constant */
            response_mode: "detailed";
            id: number;
            /** @description This record’s address, at this catalogue. */
            url: string;
            name: string;
            /** @description As painted or recorded; null or empty where there is none. */
            serial_number?: string | null;
            /** @description Stands for a craft that is not known yet. */
            is_placeholder?: boolean;
            image?: components["schemas"]["Image"] | null;
            /** @description Whether it was in space at the moment of capture. */
            in_space?: boolean;
            /** @description Over all flights: an ISO 8601 duration, days uncapped; `P0D` where none is recorded. */
            time_in_space: string | null;
            /** @description Docked, over all flights. */
            time_docked: string | null;
            /** @description Flights so far. */
            flights_count: number | null;
            /** @description Missions that are over. */
            mission_ends_count?: number | null;
            status: components["schemas"]["SpacecraftStatus"];
            description?: string | null;
            spacecraft_config: components["schemas"]["SpacecraftConfigDetailed"];
            /** @description The shortest time between two of its flights. */
            fastest_turnaround?: string | null;
            /** @description Its flights, those that are booked among them. */
            flights: components["schemas"]["SpacecraftFlightNormal"][];
        };
        /** @description A kind of craft, as lists and craft in normal mode tell it. Members of Launch Library 2’s that the catalogue does not read are passed on as they came. */
        SpacecraftConfigNormal: {
            /** @constant */
            response_mode: "normal";
            id: number;
            url: string;
            name: string;
            type: components["schemas"]["SpacecraftConfigType"] | null;
            agency: components["schemas"]["AgencyMini"] | null;
            family?: components["schemas"]["SpacecraftConfigFamilyNormal"][] | null;
            /** @description Whether craft of it still fly. */
            in_use?: boolean;
            image?: components["schemas"]["Image"] | null;
        };
        /** @description A kind of craft with its measures and its record. Members of Launch Library 2’s that the catalogue does not read are passed on as they came. */
        SpacecraftConfigDetailed: {
            /** @constant */
            response_mode: "detailed";
            id: number;
            url: string;
            name: string;
            type: components["schemas"]["SpacecraftConfigType"] | null;
            agency: components["schemas"]["AgencyNormal"] | null;
            family?: components["schemas"]["SpacecraftConfigFamilyDetailed"][] | null;
            in_use?: boolean;
            image?: components["schemas"]["Image"] | null;
            /** @description What it is for. */
            capability?: string | null;
            history?: string | null;
            details?: string | null;
            /** @description The day of its first flight. */
            maiden_flight?: string | null;
            /** @description Metres. */
            height?: number | null;
            /** @description Metres. */
            diameter?: number | null;
            /** @description Whether it may carry people. */
            human_rated?: boolean | null;
            /** @description People. */
            crew_capacity?: number | null;
            /** @description Kilograms to orbit. */
            payload_capacity?: number | null;
            /** @description Kilograms back to the ground. */
            payload_return_capacity?: number | null;
            /** @description How long it can fly, in words. */
            flight_life?: string | null;
            wiki_link?: string | null;
            info_link?: string | null;
            spacecraft_flown?: number | null;
            total_launch_count?: number | null;
            successful_launches?: number | null;
            failed_launches?: number | null;
            attempted_landings?: number | null;
            successful_landings?: number | null;
            failed_landings?: number | null;
            /** @description The shortest time between two flights of one craft. */
            fastest_turnaround?: string | null;
        };
        /** @description A family of configurations by its name. */
        SpacecraftConfigFamilyMini: {
            /** @constant */
            response_mode: "list";
            id: number;
            name: string;
        };
        /** @description A family of configurations. */
        SpacecraftConfigFamilyNormal: {
            /** @constant */
            response_mode: "normal";
            id: number;
            name: string;
            description?: string | null;
            /** @description The agency that makes it. */
            manufacturer?: components["schemas"]["AgencyMini"] | null;
            /** @description The family that it belongs to. */
            parent?: components["schemas"]["SpacecraftConfigFamilyMini"] | null;
            /** @description The day of its first flight. */
            maiden_flight?: string | null;
        };
        /** @description A family of configurations with its record. */
        SpacecraftConfigFamilyDetailed: {
            /** @enum {string} */
            response_mode: "normal" | "detailed";
            id: number;
            name: string;
            description?: string | null;
            /** @description The agency that makes it. */
            manufacturer?: components["schemas"]["AgencyNormal"] | null;
            /** @description The family that it belongs to. */
            parent?: components["schemas"]["SpacecraftConfigFamilyNormal"] | null;
            /** @description The day of its first flight. */
            maiden_flight?: string | null;
            spacecraft_flown?: number | null;
            total_launch_count?: number | null;
            successful_launches?: number | null;
            failed_launches?: number | null;
            attempted_landings?: number | null;
            successful_landings?: number | null;
            failed_landings?: number | null;
        };
        /** @description What a kind of craft is: a capsule, a spaceplane and so on. */
        SpacecraftConfigType: {
            id: number;
            name: string;
        };
        /** @description How a craft stands: active, retired, destroyed and so on. */
        SpacecraftStatus: {
            id: number;
            name: string;
        };
        /** @description A flight of a craft. Members of Launch Library 2’s that the catalogue does not read are passed on as they came. */
        SpacecraftFlightNormal: {
            response_mode?: string;
            id: number;
            url: string;
            /** @description Where it went, in Launch Library 2’s words. */
            destination?: string | null;
            /** @description ISO 8601, UTC; null while it goes on, or where nobody wrote it down. */
            mission_end?: string | null;
            spacecraft?: components["schemas"]["SpacecraftNormal"] | null;
            launch?: components["schemas"]["LaunchNormal"] | null;
            landing?: components["schemas"]["Landing"] | null;
            /** @description From launch to end. */
            duration?: string | null;
            /** @description Since the end of the flight before. */
            turn_around_time?: string | null;
        };
        /** @description The launch of a flight. Members of Launch Library 2’s that the catalogue does not read are passed on as they came. */
        LaunchNormal: {
            id: string;
            url: string;
            name?: string | null;
            status?: components["schemas"]["LaunchStatus"] | null;
            /** @description When it was, or is to be no earlier than: ISO 8601, UTC. */
            net?: string | null;
            pad?: components["schemas"]["Pad"] | null;
            rocket?: components["schemas"]["RocketNormal"] | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            response_mode?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            slug?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            launch_designator?: string | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            last_updated?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            net_precision?: components["schemas"]["NetPrecision"] | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            window_end?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            window_start?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            image?: components["schemas"]["Image"] | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            infographic?: string | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            probability?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            weather_concerns?: string | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            failreason?: string | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            hashtag?: string | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            launch_service_provider?: components["schemas"]["AgencyMini"] | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            mission?: components["schemas"]["Mission"] | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            webcast_live?: boolean;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            program?: components["schemas"]["ProgramNormal"][] | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            orbital_launch_attempt_count?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            location_launch_attempt_count?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            pad_launch_attempt_count?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            agency_launch_attempt_count?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            orbital_launch_attempt_count_year?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            location_launch_attempt_count_year?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            pad_launch_attempt_count_year?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            agency_launch_attempt_count_year?: number | null;
        };
        /** @description How a launch went, or stands. Members of Launch Library 2’s that the catalogue does not read are passed on as they came. */
        LaunchStatus: {
            id: number;
            name?: string | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            abbrev?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            description?: string;
        };
        /** @description The rocket of a launch. */
        RocketNormal: {
            id: number;
            configuration?: components["schemas"]["LauncherConfigList"] | null;
        };
        /** @description A kind of rocket. Members of Launch Library 2’s that the catalogue does not read are passed on as they came. */
        LauncherConfigList: {
            id: number;
            name: string;
            full_name?: string | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            response_mode?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            url?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            families?: components["schemas"]["LauncherConfigFamilyMini"][] | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            variant?: string;
        };
        /** @description A launch pad. Members of Launch Library 2’s that the catalogue does not read are passed on as they came. */
        Pad: {
            id: number;
            name?: string | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            url?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            active?: boolean;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            agencies?: components["schemas"]["AgencyNormal"][];
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            image?: components["schemas"]["Image"] | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            description?: string | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            info_url?: string | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            wiki_url?: string | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            map_url?: string | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            latitude?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            longitude?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            country?: components["schemas"]["Country"] | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            map_image?: string | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            total_launch_count?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            orbital_launch_attempt_count?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            fastest_turnaround?: string | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            location?: components["schemas"]["Location"] | null;
        };
        /** @description A place with launch pads, or where craft land. Members of Launch Library 2’s that the catalogue does not read are passed on as they came. */
        Location: {
            id: number;
            url: string;
            name?: string | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            response_mode?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            celestial_body?: components["schemas"]["CelestialBodyDetailed"];
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            active?: boolean;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            country?: components["schemas"]["Country"] | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            description?: string | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            image?: components["schemas"]["Image"] | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            map_image?: string | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            longitude?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            latitude?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            timezone_name?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            total_launch_count?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            total_landing_count?: number | null;
        };
        /** @description A programme that launches belong to. Members of Launch Library 2’s that the catalogue does not read are passed on as they came. */
        ProgramNormal: {
            id: number;
            url: string;
            name?: string | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            response_mode?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            image?: components["schemas"]["Image"] | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            info_url?: string | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            wiki_url?: string | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            description?: string | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            agencies?: components["schemas"]["AgencyMini"][];
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            start_date?: string | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            end_date?: string | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            mission_patches?: components["schemas"]["MissionPatch"][];
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            type?: components["schemas"]["ProgramType"];
        };
        /** @description How a flight landed. Members of Launch Library 2’s that the catalogue does not read are passed on as they came. */
        Landing: {
            id: number;
            /** @description Whether it was tried. */
            attempt?: boolean | null;
            /** @description Null where that is not known. */
            success?: boolean | null;
            description?: string | null;
            landing_location?: components["schemas"]["LandingLocation"] | null;
            type?: components["schemas"]["LandingType"] | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            url?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            downrange_distance?: number | null;
        };
        /** @description Where a flight landed. Members of Launch Library 2’s that the catalogue does not read are passed on as they came. */
        LandingLocation: {
            id: number;
            name?: string | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            active?: boolean;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            abbrev?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            description?: string | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            location?: components["schemas"]["LocationSerializerNoCelestialBody"];
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            longitude?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            latitude?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            image?: components["schemas"]["Image"] | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            successful_landings?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            attempted_landings?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            failed_landings?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            celestial_body?: components["schemas"]["CelestialBodyNormal"];
        };
        /** @description In which way a flight landed. Members of Launch Library 2’s that the catalogue does not read are passed on as they came. */
        LandingType: {
            id: number;
            name?: string | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            abbrev?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            description?: string | null;
        };
        /** @description Who makes or runs it, as records in normal mode tell it. Members of Launch Library 2’s that the catalogue does not read are passed on as they came. */
        AgencyMini: {
            /** @constant */
            response_mode: "list";
            id: number;
            url: string;
            name: string;
            abbrev?: string;
            type: components["schemas"]["AgencyType"] | null;
        };
        /** @description Who makes or runs it. Members of Launch Library 2’s that the catalogue does not read are passed on as they came. */
        AgencyNormal: {
            /** @constant */
            response_mode: "normal";
            id: number;
            url: string;
            name: string;
            abbrev?: string;
            type: components["schemas"]["AgencyType"] | null;
            featured?: boolean;
            country?: components["schemas"]["Country"][];
            description?: string | null;
            administrator?: string | null;
            founding_year?: number | null;
            launchers?: string | null;
            spacecraft?: string | null;
            parent?: string | null;
            image?: components["schemas"]["Image"] | null;
            logo?: components["schemas"]["Image"] | null;
            social_logo?: components["schemas"]["Image"] | null;
        };
        /** @description Who makes or runs it, with its record. Members of Launch Library 2’s that the catalogue does not read are passed on as they came. */
        AgencyDetailed: {
            /** @constant */
            response_mode: "detailed";
            id: number;
            url: string;
            name: string;
            abbrev?: string;
            type: components["schemas"]["AgencyType"] | null;
            featured?: boolean;
            country?: components["schemas"]["Country"][];
            description?: string | null;
            administrator?: string | null;
            founding_year?: number | null;
            launchers?: string | null;
            spacecraft?: string | null;
            parent?: string | null;
            image?: components["schemas"]["Image"] | null;
            logo?: components["schemas"]["Image"] | null;
            social_logo?: components["schemas"]["Image"] | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            total_launch_count?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            consecutive_successful_launches?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            successful_launches?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            failed_launches?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            pending_launches?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            consecutive_successful_landings?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            successful_landings?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            failed_landings?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            attempted_landings?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            successful_landings_spacecraft?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            failed_landings_spacecraft?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            attempted_landings_spacecraft?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            successful_landings_payload?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            failed_landings_payload?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            attempted_landings_payload?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            info_url?: string | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            wiki_url?: string | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            social_media_links?: components["schemas"]["SocialMediaLink"][];
        };
        /** @description What an agency is: of a government, a company and so on. */
        AgencyType: {
            id: number;
            name?: string;
        };
        /** @description A country, or a union of some. Members of Launch Library 2’s that the catalogue does not read are passed on as they came. */
        Country: {
            id: number;
            name?: string;
            alpha_2_code?: string;
            alpha_3_code?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            nationality_name?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            nationality_name_composed?: string;
        };
        /** @description A picture with what has to be said beside it. A licence that is null, or named “Unknown”, is no permission. */
        Image: {
            id: number;
            name: string;
            /** @description The whole picture, at its own host. */
            image_url: string;
            /** @description A small one; null while there is none. */
            thumbnail_url: string | null;
            /** @description Whom it is by. */
            credit?: string | null;
            license: components["schemas"]["ImageLicense"] | null;
            /** @description Whether only this craft shows it. */
            single_use?: boolean;
            variants?: components["schemas"]["ImageVariant"][];
        };
        /** @description What a picture may be used under. */
        ImageLicense: {
            id: number;
            name?: string;
            /** @description From 1, the best known. */
            priority?: number;
            /** @description The terms. */
            link?: string | null;
        };
        /** @description The same picture in another shape. */
        ImageVariant: {
            id: number;
            type: components["schemas"]["ImageVariantType"];
            image_url: string;
        };
        /** @description The shape of a picture: square, wide and so on. */
        ImageVariantType: {
            id: number;
            name?: string;
        };
        /** @description The address of each list by its name. */
        ApiRoot: {
            [key: string]: string;
        };
        /** @description A craft in either mode, told apart by `response_mode`. */
        Spacecraft: components["schemas"]["SpacecraftNormal"] | components["schemas"]["SpacecraftEndpointDetailed"];
        /** @description A configuration in either mode, told apart by `response_mode`. */
        SpacecraftConfig: components["schemas"]["SpacecraftConfigNormal"] | components["schemas"]["SpacecraftConfigDetailed"];
        /** @description The richest record of an agency, told apart by `response_mode`. */
        Agency: components["schemas"]["AgencyMini"] | components["schemas"]["AgencyNormal"] | components["schemas"]["AgencyDetailed"];
        /** @description A page of craft. */
        SpacecraftPage: {
            /** @description Records that match, on all pages. */
            count: number;
            /** @description The address of the next page; null on the last. */
            next?: string | null;
            /** @description The address of the page before; null on the first. */
            previous?: string | null;
            results: components["schemas"]["Spacecraft"][];
        };
        /** @description A page of configurations. */
        SpacecraftConfigPage: {
            /** @description Records that match, on all pages. */
            count: number;
            /** @description The address of the next page; null on the last. */
            next?: string | null;
            /** @description The address of the page before; null on the first. */
            previous?: string | null;
            results: components["schemas"]["SpacecraftConfig"][];
        };
        /** @description A page of statuses. */
        SpacecraftStatusPage: {
            /** @description Records that match, on all pages. */
            count: number;
            /** @description The address of the next page; null on the last. */
            next?: string | null;
            /** @description The address of the page before; null on the first. */
            previous?: string | null;
            results: components["schemas"]["SpacecraftStatus"][];
        };
        /** @description A page of types. */
        SpacecraftConfigTypePage: {
            /** @description Records that match, on all pages. */
            count: number;
            /** @description The address of the next page; null on the last. */
            next?: string | null;
            /** @description The address of the page before; null on the first. */
            previous?: string | null;
            results: components["schemas"]["SpacecraftConfigType"][];
        };
        /** @description A craft as cards and rows show it: less than half of Launch Library 2’s record. */
        Entry: {
            id: number;
            name: string;
            serial_number: string | null;
            is_placeholder?: boolean;
            in_space?: boolean;
            time_in_space: string | null;
            time_docked: string | null;
            flights_count: number | null;
            /** @description ISO 8601, UTC; null where no flight tells. */
            first_launch: string | null;
            /** @description ISO 8601, UTC; null where no flight tells. */
            last_mission_end: string | null;
            /** @description When the flight that it is on was launched; null of a craft that is down, too. */
            up_since: string | null;
            status: components["schemas"]["SpacecraftStatus"];
            spacecraft_config: {
                id: number;
                name: string;
                type: components["schemas"]["SpacecraftConfigType"] | null;
                agency: components["schemas"]["AgencyEntry"] | null;
                /** @description The configuration’s own picture, by id: a craft whose `image` has the same id has none of its own. */
                image: {
                    id: number;
                } | null;
            };
            image: components["schemas"]["Image"] | null;
        };
        /** @description A page of entries. */
        Entries: {
            /** @description Craft that match, on all pages. */
            count: number;
            /** @description The address of the next page; null on the last. */
            next?: string | null;
            /** @description The address of the page before; null on the first. */
            previous?: string | null;
            results: components["schemas"]["Entry"][];
        };
        /** @description An agency by its name. */
        AgencyEntry: {
            id: number;
            name: string;
            abbrev?: string;
        };
        /** @description A configuration as lists and trees of families show it. */
        ConfigurationEntry: {
            id: number;
            name: string;
            type: components["schemas"]["SpacecraftConfigType"] | null;
            agency: components["schemas"]["AgencyEntry"] | null;
            in_use?: boolean;
            family: {
                id: number;
                name: string;
                parent: {
                    id: number;
                    name: string;
                    parent: {
                        id: number;
                        name: string;
                    } | null;
                } | null;
            }[];
            image: components["schemas"]["Image"] | null;
            /** @description Its maiden flight or the first launch of a craft: ISO 8601; null where none tells. */
            first_flight: string | null;
            /** @description The last launch or mission end that is over: ISO 8601; null where none tells. */
            last_flight: string | null;
            /** @description The first few of its craft, those with most flights first. */
            spacecraft: {
                id: number;
                name: string;
            }[];
        };
        /** @description All configurations, by name. */
        ConfigurationEntries: {
            count: number;
            configurations: components["schemas"]["ConfigurationEntry"][];
        };
        /** @description The options of every filter with counts. Each facet lists all of its options, those with count 0 too; its counts leave out its own choice. */
        Facets: {
            /** @description Craft that match all filters. */
            count: number;
            facets: {
                status: {
                    value: number;
                    label: string;
                    count: number;
                }[];
                in_space: {
                    value: boolean;
                    label: string;
                    count: number;
                }[];
                is_placeholder: {
                    value: boolean;
                    label: string;
                    count: number;
                }[];
                type: {
                    value: number;
                    label: string;
                    count: number;
                }[];
                agency: {
                    value: number;
                    label: string;
                    count: number;
                }[];
                family: {
                    value: number;
                    label: string;
                    count: number;
                }[];
                spacecraft_config: {
                    value: number;
                    label: string;
                    count: number;
                }[];
                license: {
                    value: number;
                    label: string;
                    count: number;
                    link: string | null;
                }[];
            };
            /** @description Of them, those whose picture may be used so too, by purpose. */
            reuse: {
                changed: number;
                commercial: number;
                uncredited: number;
            };
            ranges: {
                /** @description Lowest, highest and histogram of durations, in ISO 8601. */
                time_in_space: {
                    min: string | null;
                    max: string | null;
                    missing: number;
                    histogram: {
                        from: string;
                        count: number;
                    }[];
                };
                /** @description Lowest, highest and histogram of durations, in ISO 8601. */
                time_docked: {
                    min: string | null;
                    max: string | null;
                    missing: number;
                    histogram: {
                        from: string;
                        count: number;
                    }[];
                };
                flights_count: {
                    min: number | null;
                    max: number | null;
                    /** @description Craft of which it is not known. */
                    missing: number;
                    /** @description Each from `from` up to, and without, the next one’s. */
                    histogram: {
                        from: number;
                        count: number;
                    }[];
                };
                /** @description Days of first launches, by decade. Without buckets no launch of any craft is known. */
                launched: {
                    min: string | null;
                    max: string | null;
                    missing: number;
                    histogram: {
                        from: string;
                        count: number;
                    }[];
                };
            };
        };
        /** @description What a search may have meant, the likeliest first. Each finds something. */
        Suggestions: {
            suggestions: {
                /**
                 * @description What was nearly met.
                 * @enum {string}
                 */
                kind: "name" | "configuration" | "serial_number" | "words";
                /** @description What to search for; for a serial number, the number. */
                text: string;
                /** @description How many craft that finds. */
                count: number;
                /** @description The craft of a serial number, which no search finds; else null. */
                spacecraft: {
                    id: number;
                    name: string;
                } | null;
            }[];
        };
        /** @description What a text may be the beginning of, the likeliest first. Each finds something. */
        Completions: {
            completions: {
                /**
                 * @description The filter it is for, or `spacecraft`.
                 * @enum {string}
                 */
                kind: "agency" | "type" | "family" | "spacecraft_config" | "destination" | "status" | "spacecraft";
                /** @description What the filter takes, or the id of a craft; a destination has none and is filtered by its label. */
                id: number | null;
                label: string;
                abbrev?: string;
                serial_number?: string;
                /** @description Whether the text is all of its name, abbreviation, initials or serial number. */
                exact: boolean;
                /** @description How many craft the list holds with this filter. */
                count: number;
            }[];
        };
        /** @description How many craft were in space on a day, by their flights, and when that was otherwise. */
        Dates: {
            /** @description The day asked about, else the last that is known. */
            on: string | null;
            count: number;
            /** @description The nearest day before on which not the same craft were in space. */
            previous: string | null;
            /** @description The nearest day after. */
            next: string | null;
            /** @description A day in UTC; null where there is none that can be told. */
            first: string | null;
            /** @description A day in UTC; null where there is none that can be told. */
            last: string | null;
            /** @description The same day of earlier years. */
            years_ago: {
                years: number;
                on: string;
                count: number;
            }[];
            /** @description The moment of the data: ISO 8601, UTC; null where it is not recorded. */
            captured_at: string | null;
        };
        /** @description A craft that is up, and on what flight, as far as one is known. */
        CraftUp: {
            id: number;
            name: string;
            /** @description ISO 8601, UTC; null where no flight tells. */
            up_since: string | null;
            /** @description Where to, in Launch Library 2’s words. */
            destination: string | null;
            /** @description Null where its flights are not known. */
            flights_before: number | null;
        };
        /** @description The craft that are up, the longest first. */
        InSpace: {
            /** @description The moment of the data: ISO 8601, UTC; null where it is not recorded. */
            captured_at: string | null;
            count: number;
            spacecraft: components["schemas"]["CraftUp"][];
        };
        /** @description A record. Its figure is one of `amount`, `duration` and `moment`; none of them where the copy does not know what it takes. */
        CatalogueRecord: {
            /** @enum {string} */
            kind: "longest-flight" | "most-time-in-space" | "longest-docked" | "first-reflown" | "most-flights" | "shortest-turnaround" | "first-of-family" | "ended-by-loss" | "most-up-at-once" | "most-new-in-a-year";
            title: string;
            /** @description What is compared, in a sentence. */
            definition: string;
            /** @description Whether it takes flights, which not every copy knows. */
            needs_flights: boolean;
            amount: number | null;
            duration: string | null;
            moment: string | null;
            /** @description What an amount is of. */
            of: ("flights" | "craft" | "families") | null;
            /** @description When as many craft were first counted, where they are counted over time. */
            period: {
                from: string | null;
                to: string | null;
            } | null;
            /** @description How many periods have that count. */
            periods: number;
            /** @description Craft behind the record, those that are not listed among them. */
            count: number;
            /** @description The first of them. */
            holders: components["schemas"]["RecordHolder"][];
            /** @description The query of the list that shows it; null where none does. */
            list: string | null;
        };
        /** @description A craft behind a record, and when it set it. */
        RecordHolder: {
            spacecraft: components["schemas"]["Entry"];
            /** @description Null where that is no matter of time, or not known. */
            from: string | null;
            /** @description Null where it has not ended, too. */
            to: string | null;
            /** @description The family that the craft was the first of. */
            family?: {
                id: number;
                name: string;
            };
        };
        /** @description What no other craft did. */
        Records: {
            /** @description The moment of the data: ISO 8601, UTC; null where it is not recorded. */
            captured_at: string | null;
            /** @description Without flights some records have no figure. */
            knows_flights: boolean;
            records: components["schemas"]["CatalogueRecord"][];
        };
        /** @description Something that may be missing, and how often it is. */
        Gap: {
            /** @enum {string} */
            field: "identity" | "picture" | "picture_credit" | "picture_licence" | "serial_number" | "status" | "description" | "flights_count" | "flights" | "first_launch" | "flight_end" | "time_in_space" | "configuration_picture" | "configuration_picture_credit" | "configuration_picture_licence" | "type" | "agency" | "family" | "configuration_description" | "size" | "first_flight";
            /** @enum {string} */
            of: "spacecraft" | "configurations";
            /** @description A few words that follow a name. */
            title: string;
            /** @description What counts as missing, in a sentence. */
            definition: string;
            /** @description Records that lack it. */
            count: number;
            /** @description Of them, those whose record the copy holds in a short form that does not tell it. */
            not_copied: number;
            /** @description Records that could have it. */
            total: number;
            /** @description The query of the list that shows the same craft; null where no filter finds just them. */
            list: string | null;
        };
        /** @description A craft or a configuration, and what it lacks. */
        Lacking: {
            /** @enum {string} */
            kind: "spacecraft" | "configuration";
            id: number;
            name: string;
            /** @description The record at Launch Library 2. */
            source_url: string;
            spacecraft_config: {
                id: number;
                name: string;
            };
            /** @description Of a field that was asked for, that alone. */
            lacks: ("identity" | "picture" | "picture_credit" | "picture_licence" | "serial_number" | "status" | "description" | "flights_count" | "flights" | "first_launch" | "flight_end" | "time_in_space" | "configuration_picture" | "configuration_picture_credit" | "configuration_picture_licence" | "type" | "agency" | "family" | "configuration_description" | "size" | "first_flight")[];
            /** @description Of that, what the short form of its record in this copy does not tell. */
            not_copied: ("identity" | "picture" | "picture_credit" | "picture_licence" | "serial_number" | "status" | "description" | "flights_count" | "flights" | "first_launch" | "flight_end" | "time_in_space" | "configuration_picture" | "configuration_picture_credit" | "configuration_picture_licence" | "type" | "agency" | "family" | "configuration_description" | "size" | "first_flight")[];
        };
        /** @description What the copy does not know. */
        Gaps: {
            /** @description Records that lack anything that was asked for, on all pages. */
            count: number;
            /** @description The address of the next page; null on the last. */
            next?: string | null;
            /** @description The address of the page before; null on the first. */
            previous?: string | null;
            results: components["schemas"]["Lacking"][];
            /** @description The moment of the data: ISO 8601, UTC; null where it is not recorded. */
            captured_at: string | null;
            /** @description Counts of every field; of the chosen configuration alone, where one is chosen. */
            fields: components["schemas"]["Gap"][];
            /** @description Those of which anything is missing, or the chosen field: what is missing of them and of their craft, all together. */
            configurations: {
                id: number;
                name: string;
                count: number;
            }[];
        };
        /** @description Every picture there is, once, by its licence. */
        Credits: {
            /** @description All pictures. */
            count: number;
            /** @description The best known first. Last comes null: pictures whose licence is not known. */
            licenses: {
                license: components["schemas"]["ImageLicense"] | null;
                pictures: {
                    image: components["schemas"]["Image"];
                    uses: {
                        configuration: {
                            id: number;
                            name: string;
                            type: components["schemas"]["SpacecraftConfigType"] | null;
                        };
                        /** @description Whether it is the configuration’s own picture; if not, it is that of the craft. */
                        is_configuration_picture: boolean;
                        /** @description Craft of the configuration that show it. */
                        count: number;
                        /** @description The first few of them. */
                        spacecraft: {
                            id: number;
                            name: string;
                        }[];
                    }[];
                }[];
            }[];
        };
        /** @description Who flew when. Moments are whole minutes since 1970, UTC; before it negative. */
        Timeline: {
            captured_at: string | null;
            /**
             * @description What a row is: as asked for, or as suits the number of craft.
             * @enum {string}
             */
            by: "spacecraft" | "spacecraft_config" | "family" | "type" | "agency" | "status";
            /** @description Craft that match the filters. */
            count: number;
            /** @description Those of which no flight tells. */
            without_flights: number;
            /** @description Rows there are; told are the first of them, 500 at most. */
            row_count: number;
            /** @description From the first launch to the last end, or to the capture while somebody is up. */
            span: [
                number,
                number
            ] | null;
            destinations: string[];
            /** @description By their first launch. */
            rows: {
                /** @description The craft’s, or that of what the row stands for; null for craft that have none. */
                id: number | null;
                label: string;
                /** @description Craft of which flights are told here. */
                craft: number;
                /** @description Those of them that were lost. */
                lost: number;
                /** @description Those of them that are up. */
                up: number;
                /** @description Each as launch, end (null where there is none, or none is known), state (0 over, 1 under way, 2 end not known, 3 the craft was lost) and place in `destinations`, -1 where none is named. */
                flights: [
                    number,
                    number | null,
                    0 | 1 | 2 | 3,
                    number
                ][];
            }[];
        };
        /** @description How many craft were in space at once, over time. Moments are whole minutes since 1970, UTC; before it negative. */
        AtOnce: {
            captured_at: string | null;
            /** @enum {string} */
            by: "spacecraft_config" | "family" | "type" | "agency" | "status";
            /** @description Craft that match the filters. */
            count: number;
            /** @description Those of which no flight tells when they were up. */
            without_flights: number;
            /** @description Where the counts change, and last the end of what is told. */
            moments: number[];
            /** @description Whether there are more changes than can be seen: each moment then stands for a stretch of time, when the most were up in it. */
            is_sampled: boolean;
            /** @description The largest first; what has no place of its own is the last, without an id. */
            groups: {
                id: number | null;
                label: string;
                /** @description From each of the moments on. */
                counts: number[];
            }[];
            /** @description The most that were up at once, and when first. */
            most: {
                count: number;
                from: number;
                to: number;
            } | null;
        };
        /** @description Craft as points by two measures, as columns of one table, or counts from each edge to the next. Times are seconds; years are decimal. */
        Chart: {
            /** @constant */
            kind: "points";
            captured_at: string | null;
            /** @enum {string} */
            x: "time_in_space" | "time_docked" | "flights_count" | "year" | "decade";
            /** @enum {string} */
            y: "time_in_space" | "time_docked" | "flights_count" | "spacecraft" | "launches";
            /** @enum {string} */
            by: "spacecraft_config" | "family" | "type" | "agency" | "status";
            /** @description Craft that match the filters. */
            count: number;
            /** @description Those of which the plot cannot tell. */
            unknown: number;
            ids: number[];
            names: string[];
            xs: number[];
            ys: number[];
            /** @description Of each point its place in `groups`. */
            in_groups: number[];
            groups: {
                id: number | null;
                label: string;
                count: number;
            }[];
        } | {
            /** @constant */
            kind: "bars";
            captured_at: string | null;
            /** @enum {string} */
            x: "time_in_space" | "time_docked" | "flights_count" | "year" | "decade";
            /** @enum {string} */
            y: "time_in_space" | "time_docked" | "flights_count" | "spacecraft" | "launches";
            /** @enum {string} */
            by: "spacecraft_config" | "family" | "type" | "agency" | "status";
            /** @description Craft that match the filters. */
            count: number;
            /** @description Those of which the plot cannot tell. */
            unknown: number;
            /** @description One more than there are bars. */
            edges: number[];
            groups: {
                id: number | null;
                label: string;
                counts: number[];
            }[];
        };
        /** @description All craft of a list, in its order, with what one must know to use them. */
        Export: {
            /** @constant */
            format: "spacecraft-catalogue-export";
            /** @constant */
            version: 1;
            /** @description The API the data comes from. */
            source: string;
            /** @description The moment of the data: ISO 8601, UTC; null where it is not recorded. */
            captured_at: string | null;
            /** @description The filters and the order, as they stand in an address. */
            query: string;
            rights: string;
            count: number;
            spacecraft: {
                id: number;
                name: string;
                serial_number: string | null;
                status: string;
                status_id: number;
                spacecraft_config: string;
                spacecraft_config_id: number;
                type: string | null;
                type_id: number | null;
                agency: string | null;
                agency_id: number | null;
                family: string[];
                /** @description Of the same families, in the same order. */
                family_ids: number[];
                in_space: boolean | null;
                is_placeholder: boolean | null;
                /** @description An ISO 8601 duration, exact. */
                time_in_space: string | null;
                /** @description The same in decimal days, to the second. */
                time_in_space_days: number | null;
                time_docked: string | null;
                time_docked_days: number | null;
                flights_count: number | null;
                mission_ends_count: number | null;
                /** @description By its flights up to the capture: ISO 8601, UTC. */
                first_launch: string | null;
                last_mission_end: string | null;
                description: string | null;
                /** @description The record at Launch Library 2. */
                url: string;
                picture: {
                    url: string;
                    title: string;
                    /** @description Null where none is recorded. */
                    credit: string | null;
                    /** @description Null where none is recorded: that is no permission. */
                    licence: string | null;
                    licence_link: string | null;
                } | null;
            }[];
        };
        /** @description The whole copy, as a file that another catalogue can serve: Launch Library 2’s own records. */
        Snapshot: {
            /** @constant */
            format: "spacecraft-catalogue-snapshot";
            /** @constant */
            version: 1;
            /** @description The API the data comes from. */
            source: string;
            /** @description The moment of the data: ISO 8601, UTC; null where it is not recorded. */
            captured_at: string | null;
            /** @description False for a sample. */
            complete: boolean;
            spacecraft: components["schemas"]["Spacecraft"][];
            spacecraft_configurations: components["schemas"]["SpacecraftConfig"][];
            spacecraft_statuses: components["schemas"]["SpacecraftStatus"][];
            spacecraft_configuration_types: components["schemas"]["SpacecraftConfigType"][];
        };
        /** @description What data is served, how old it is, and how it is kept fresh. */
        Status: {
            version?: string;
            /** @description Changes with the data: the same revision means the same answers. */
            revision: string;
            /** @description The API the data comes from. */
            source: string;
            /** @description The moment of the data: ISO 8601, UTC; null where it is not recorded. */
            captured_at: string | null;
            /** @description Seconds since the capture; null with `captured_at`. */
            age: number | null;
            /** @description False for a sample. */
            complete: boolean;
            counts: {
                spacecraft: number;
                spacecraft_configurations: number;
                spacecraft_statuses: number;
                spacecraft_configuration_types: number;
            };
            /** @description How the copy is kept fresh; null where nobody keeps it so. */
            sync: {
                /**
                 * @description Where newer data comes from: `ll2`, this server’s own syncs; `address`, the snapshot of another catalogue; `folder`, whatever others put there; `file`, one file as it is.
                 * @enum {string}
                 */
                kind: "ll2" | "address" | "folder" | "file";
                last_attempt: {
                    at: string;
                    outcome: string;
                    /** @description Why nothing was published; null when there was nothing to complain of. */
                    error: string | null;
                } | null;
                /** @description ISO 8601, UTC; null while none is planned. */
                next_attempt: string | null;
                /** @description Calls to Launch Library 2 within the last hour; null where none are made. */
                calls_used: number | null;
                /** @description How many are allowed in an hour. */
                calls_allowed: number | null;
                /** @description What else is not as it should be, a sentence each. */
                notes: string[];
            } | null;
        };
        /** @description The latest changes as JSON Feed 1.1 (jsonfeed.org), the newest first. */
        JsonFeed: {
            /** @constant */
            version: "https://jsonfeed.org/version/1.1";
            title: string;
            description: string;
            home_page_url: string;
            feed_url: string;
            language: string;
            items: {
                /** @description The same for the same change, for ever and on every server. */
                id: string;
                /** @description The craft’s page, or the list. */
                url: string;
                title: string;
                /** @description Values before and after. */
                content_html: string;
                /** @description When the snapshot was taken: ISO 8601, UTC. */
                date_published: string;
            }[];
        };
        /** @description The way from one state of the data to the served one. */
        ChangesSince: {
            /** @description The revision that was asked for. */
            since: string;
            /** @description That of the data that is served. */
            revision: string;
            /** @description The moment of the data: ISO 8601, UTC; null where it is not recorded. */
            captured_at: string | null;
            /** @description Steps there are; none where `since` is what is served. */
            count: number;
            /** @description Oldest first: each begins with the revision that the one before it ends with. */
            results: {
                from: string;
                revision: string;
                /** @description When the catalogue first had the later one: ISO 8601, UTC. */
                seen_at: string;
                added: {
                    id: number;
                    name: string;
                }[];
                removed: {
                    id: number;
                    name: string;
                }[];
                changed: {
                    id: number;
                    name: string;
                    /** @description The members of the record that differ. */
                    fields: string[];
                    /** @description Before and after, of those that can be read as one value: nested records by their names, the picture by its address. */
                    values: {
                        [key: string]: {
                            from: (string | number | boolean) | null;
                            to: (string | number | boolean) | null;
                        };
                    };
                }[];
            }[];
        };
        /** @description What changed in a craft over the states of the data that were seen, newest first. */
        CraftHistory: {
            id: number;
            name: string;
            /** @description Since when it is no longer listed, and its record as it last was; null while it is. */
            gone: {
                since: string;
                revision: string;
                record: components["schemas"]["Spacecraft"];
            } | null;
            /** @description The oldest state of the data that is known; null where none is. */
            start: {
                revision: string;
                seen_at: string;
            } | null;
            /** @description Changes on all pages. */
            count: number;
            /** @description The address of the next page; null on the last. */
            next?: string | null;
            /** @description The address of the page before; null on the first. */
            previous?: string | null;
            results: {
                /** @description A member of the record; `listed` where the craft came or went. */
                field: string;
                /** @description Nested records by their names, the picture by its address; null with `to` where only its inside differs. */
                from: (string | number | boolean) | null;
                to: (string | number | boolean) | null;
                /** @description When the catalogue first had the new value: ISO 8601, UTC. */
                seen_at: string;
                /** @description That of the data with it. */
                revision: string;
                /** @description Where a time runs on and nothing else changes, its steps are told as one: how many. */
                steps: number;
                /** @description When the first of them was seen. */
                first_seen_at: string;
            }[];
        };
        /** @description This document. */
        Description: {
            openapi: string;
            info: {
                title: string;
                version: string;
            };
            paths: {
                [key: string]: Record<string, never>;
            };
        };
        /** @description Why there is no answer, in a sentence. Launch Library 2’s own form. */
        Detail: {
            detail: string;
        };
        /** @description What is wrong with parameters, by their names, all together. The sentences are Django’s own, word for word. */
        FieldErrors: {
            [key: string]: string[];
        };
        /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
        NetPrecision: {
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            id?: number;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            name?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            abbrev?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            description?: string;
        };
        /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
        LauncherConfigFamilyMini: {
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            response_mode?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            id?: number;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            name?: string;
        };
        /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
        Mission: {
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            id?: number;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            name?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            type?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            description?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            image?: components["schemas"]["Image"] | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            orbit?: components["schemas"]["Orbit"];
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            agencies?: components["schemas"]["AgencyDetailed"][];
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            info_urls?: {
                [key: string]: unknown;
            }[];
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            vid_urls?: {
                [key: string]: unknown;
            }[];
        };
        /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
        Orbit: {
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            id?: number;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            name?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            abbrev?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            celestial_body?: components["schemas"]["CelestialBodyMini"];
        };
        /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
        LocationSerializerNoCelestialBody: {
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            response_mode?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            id?: number;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            url?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            name?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            active?: boolean;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            country?: components["schemas"]["Country"] | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            description?: string | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            image?: components["schemas"]["Image"] | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            map_image?: string | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            longitude?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            latitude?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            timezone_name?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            total_launch_count?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            total_landing_count?: number | null;
        };
        /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
        CelestialBodyMini: {
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            response_mode?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            id?: number;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            name?: string;
        };
        /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
        CelestialBodyNormal: {
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            response_mode?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            id?: number;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            name?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            type?: components["schemas"]["CelestialBodyType"];
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            diameter?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            mass?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            gravity?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            length_of_day?: string | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            atmosphere?: boolean;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            image?: components["schemas"]["Image"];
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            description?: string | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            wiki_url?: string | null;
        };
        /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
        CelestialBodyDetailed: {
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            response_mode?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            id?: number;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            name?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            type?: components["schemas"]["CelestialBodyType"];
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            diameter?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            mass?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            gravity?: number | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            length_of_day?: string | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            atmosphere?: boolean;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            image?: components["schemas"]["Image"];
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            description?: string | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            wiki_url?: string | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            total_attempted_launches?: number;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            successful_launches?: number;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            failed_launches?: number;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            total_attempted_landings?: number;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            successful_landings?: number;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            failed_landings?: number;
        };
        /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
        CelestialBodyType: {
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            id?: number;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            name?: string;
        };
        /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
        ProgramType: {
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            id?: number;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            name?: string;
        };
        /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
        MissionPatch: {
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            id?: number;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            name?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            priority?: number;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            image_url?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            agency?: components["schemas"]["AgencyMini"] | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            response_mode?: string;
        };
        /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
        SocialMediaLink: {
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            id?: number;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            social_media?: components["schemas"]["SocialMedia"];
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            url?: string | null;
        };
        /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
        SocialMedia: {
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            id?: number;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            name?: string;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            url?: string | null;
            /** @description As Launch Library 2 publishes it; the catalogue passes it on unread. */
            logo?: components["schemas"]["Image"] | null;
        };
    };
    responses: {
        /** @description Parameters have values that cannot be used; all of them are told. */
        BadParameters: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FieldErrors"] | components["schemas"]["Detail"];
            };
        };
        /** @description Parameters have values that cannot be used; all of them are told. */
        Ll2BadParameters: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FieldErrors"] | components["schemas"]["Detail"];
                "text/html": string;
            };
        };
        /** @description The request cannot be read. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Detail"];
            };
        };
        /** @description `since` is no revision. */
        BadRevision: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FieldErrors"] | components["schemas"]["Detail"];
            };
        };
        /** @description `id` is missing, or no whole number. */
        BadCraftId: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FieldErrors"] | components["schemas"]["Detail"];
            };
        };
        /** @description Parameters have values that cannot be used; all of them are told. */
        BadColumns: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FieldErrors"] | components["schemas"]["Detail"];
            };
        };
        /** @description There is nothing at this address. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Detail"];
            };
        };
        /** @description There is no such record, or it does not match the filters; or no such `format`. */
        Ll2NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Detail"];
                "text/html": string;
            };
        };
        /** @description There is no such craft, nor was there one as far as is known. */
        NeverListed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Detail"];
            };
        };
        /** @description How the data changed since that revision is not known, or no longer. Take the whole of it. */
        Gone: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Detail"];
            };
        };
        /** @description The answer to any other method than GET, HEAD and OPTIONS. */
        MethodNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Detail"];
            };
        };
        /** @description The `Accept` header allows neither JSON nor a page. */
        NotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Detail"];
            };
        };
        /** @description The address is too long. */
        TooLong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Detail"];
            };
        };
        /** @description An error that nobody expected. It is in the server’s log. */
        Unexpected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Detail"];
            };
        };
        /** @description Too many ask for much at once, or the server is starting. Come again. */
        Busy: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Detail"];
            };
        };
        /** @description Many files are being drawn, or the server is starting. Come again. */
        Drawing: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Detail"];
            };
        };
        /** @description The server is starting, or about to end. */
        Unready: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Detail"];
            };
        };
        /** @description What `If-None-Match` names is what there is. */
        NotModified: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description Words, separated by spaces or commas: each must be in the name of the craft or of its configuration, letter case aside.
         * @example Dragon
         */
        search: string;
        /**
         * @description The exact name, letter case included.
         * @example Space Shuttle Endeavour
         */
        name: string;
        /**
         * @description Ids of craft, and ranges of them, separated by commas: these craft and no others, as far as they are listed; 200 at most. An extension of ours.
         * @example 190-199,551
         */
        ids: string;
        /**
         * @description Ids of statuses, separated by commas: any of them. Launch Library 2 takes one; an id that it does not know is refused.
         * @example [
         *       1,
         *       4
         *     ]
         */
        status: number[];
        /**
         * @description Ids of configurations, separated by commas: any of them. Launch Library 2 takes one.
         * @example [
         *       1
         *     ]
         */
        spacecraft_config: number[];
        /**
         * @description Whether it is in space. `1` and `0` count too; what is neither is no filter.
         * @example true
         */
        in_space: boolean;
        /**
         * @description Whether it stands for a craft that is not known yet.
         * @example false
         */
        is_placeholder: boolean;
        /**
         * @description Ids of configurations’ types, separated by commas: any of them. An extension of ours.
         * @example [
         *       2,
         *       3
         *     ]
         */
        type: number[];
        /**
         * @description Ids of the agencies of configurations, separated by commas: any of them. An extension of ours.
         * @example [
         *       44
         *     ]
         */
        agency: number[];
        /**
         * @description Ids of families of configurations, separated by commas: any of them. An extension of ours.
         * @example [
         *       2
         *     ]
         */
        family: number[];
        /**
         * @description Ids of the licences of pictures, separated by commas: any of them. An extension of ours.
         * @example [
         *       1
         *     ]
         */
        license: number[];
        /**
         * @description Where one of its flights went, whole and in Launch Library 2’s words, letter case aside; as far as flights are known and have begun. An extension of ours.
         * @example International Space Station
         */
        destination: string;
        /**
         * @description A day in UTC: the craft that were in space at any moment of it, from the launch of a flight to its end, or to the moment of the data where it goes on. A flight whose end is not known counts for the day of its launch. An extension of ours.
         * @example 1975-07-17
         */
        on: string;
        /**
         * @description Purposes, separated by commas: the licence of the picture is known to allow all of them, if need be under conditions, such as credit. An extension of ours.
         * @example [
         *       "changed",
         *       "commercial"
         *     ]
         */
        reuse: ("changed" | "commercial" | "uncredited")[];
        /**
         * @description At least so long in space, over all flights. An extension of ours.
         * @example P30D
         */
        time_in_space__gte: string;
        /**
         * @description At most so long in space, over all flights. An extension of ours.
         * @example P1DT12H
         */
        time_in_space__lte: string;
        /**
         * @description At least so long docked, over all flights. An extension of ours.
         * @example P100D
         */
        time_docked__gte: string;
        /**
         * @description At most so long docked, over all flights. An extension of ours.
         * @example P5D
         */
        time_docked__lte: string;
        /**
         * @description At least so many flights. An extension of ours.
         * @example 2
         */
        flights_count__gte: number;
        /**
         * @description At most so many flights. An extension of ours.
         * @example 10
         */
        flights_count__lte: number;
        /**
         * @description First launched on this day in UTC or later; of a year, its first day. An extension of ours.
         * @example 1981-04-12
         */
        launched__gte: string;
        /**
         * @description First launched on this day in UTC or before; of a year, its last day. An extension of ours.
         * @example 1985
         */
        launched__lte: string;
        /**
         * @description Fields, separated by commas; a minus sign reverses. Without one by `id`, which also decides between equals. Fields that there are not are left out. Extensions of ours: `name`, `serial_number`, `first_launch`, `last_end`.
         * @example [
         *       "-flights_count"
         *     ]
         */
        ordering: ("flights_count" | "-flights_count" | "id" | "-id" | "mission_ends_count" | "-mission_ends_count" | "time_docked" | "-time_docked" | "time_in_space" | "-time_in_space" | "name" | "-name" | "serial_number" | "-serial_number" | "first_launch" | "-first_launch" | "last_end" | "-last_end")[];
        /**
         * @description With `last` what is not known follows in either direction, and so do empty serial numbers and times of zero. Without it Launch Library 2’s order: last rising, first falling. An extension of ours.
         * @example last
         */
        nulls: "last";
        /**
         * @description How much each record says. `detailed` adds flights, and the whole of configuration and agency; a record that the copy holds only in normal mode is answered so all the same.
         * @example detailed
         */
        mode: "normal" | "detailed";
        /**
         * @description Records on a page: 10 unless told, 100 at most. What is no such number means the default.
         * @example 3
         */
        limit: number;
        /**
         * @description Records before the page. It is easiest to follow `next` and `previous`, which are whole addresses.
         * @example 20
         */
        offset: number;
        /**
         * @description `json` for programs, `api` for a page for people; without it the `Accept` header tells. It is copied into every address in the answer.
         * @example json
         */
        format: "json" | "api";
    };
    requestBodies: never;
    headers: {
        /**
         * @description Names the answer: equal tags, equal answers.
         * @example "4Yk0Tc1mQf7sWJc0h9aZVA"
         */
        ETag: string;
        /**
         * @description The revision of the data, as `/catalogue/status` tells it.
         * @example 3f9a07c41be2
         */
        CatalogueRevision: string;
        /**
         * @description Seconds to wait.
         * @example 2
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    apiRoot: {
        parameters: {
            query?: {
                /**
                 * @description `json` for programs, `api` for a page for people; without it the `Accept` header tells. It is copied into every address in the answer.
                 * @example json
                 */
                format?: components["parameters"]["format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The index. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiRoot"];
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Ll2BadParameters"];
            404: components["responses"]["Ll2NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    listSpacecraft: {
        parameters: {
            query?: {
                /**
                 * @description Words, separated by spaces or commas: each must be in the name of the craft or of its configuration, letter case aside.
                 * @example Dragon
                 */
                search?: components["parameters"]["search"];
                /**
                 * @description The exact name, letter case included.
                 * @example Space Shuttle Endeavour
                 */
                name?: components["parameters"]["name"];
                /**
                 * @description Ids of craft, and ranges of them, separated by commas: these craft and no others, as far as they are listed; 200 at most. An extension of ours.
                 * @example 190-199,551
                 */
                ids?: components["parameters"]["ids"];
                /**
                 * @description Ids of statuses, separated by commas: any of them. Launch Library 2 takes one; an id that it does not know is refused.
                 * @example [
                 *       1,
                 *       4
                 *     ]
                 */
                status?: components["parameters"]["status"];
                /**
                 * @description Ids of configurations, separated by commas: any of them. Launch Library 2 takes one.
                 * @example [
                 *       1
                 *     ]
                 */
                spacecraft_config?: components["parameters"]["spacecraft_config"];
                /**
                 * @description Whether it is in space. `1` and `0` count too; what is neither is no filter.
                 * @example true
                 */
                in_space?: components["parameters"]["in_space"];
                /**
                 * @description Whether it stands for a craft that is not known yet.
                 * @example false
                 */
                is_placeholder?: components["parameters"]["is_placeholder"];
                /**
                 * @description Ids of configurations’ types, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       2,
                 *       3
                 *     ]
                 */
                type?: components["parameters"]["type"];
                /**
                 * @description Ids of the agencies of configurations, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       44
                 *     ]
                 */
                agency?: components["parameters"]["agency"];
                /**
                 * @description Ids of families of configurations, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       2
                 *     ]
                 */
                family?: components["parameters"]["family"];
                /**
                 * @description Ids of the licences of pictures, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       1
                 *     ]
                 */
                license?: components["parameters"]["license"];
                /**
                 * @description Where one of its flights went, whole and in Launch Library 2’s words, letter case aside; as far as flights are known and have begun. An extension of ours.
                 * @example International Space Station
                 */
                destination?: components["parameters"]["destination"];
                /**
                 * @description A day in UTC: the craft that were in space at any moment of it, from the launch of a flight to its end, or to the moment of the data where it goes on. A flight whose end is not known counts for the day of its launch. An extension of ours.
                 * @example 1975-07-17
                 */
                on?: components["parameters"]["on"];
                /**
                 * @description Purposes, separated by commas: the licence of the picture is known to allow all of them, if need be under conditions, such as credit. An extension of ours.
                 * @example [
                 *       "changed",
                 *       "commercial"
                 *     ]
                 */
                reuse?: components["parameters"]["reuse"];
                /**
                 * @description At least so long in space, over all flights. An extension of ours.
                 * @example P30D
                 */
                time_in_space__gte?: components["parameters"]["time_in_space__gte"];
                /**
                 * @description At most so long in space, over all flights. An extension of ours.
                 * @example P1DT12H
                 */
                time_in_space__lte?: components["parameters"]["time_in_space__lte"];
                /**
                 * @description At least so long docked, over all flights. An extension of ours.
                 * @example P100D
                 */
                time_docked__gte?: components["parameters"]["time_docked__gte"];
                /**
                 * @description At most so long docked, over all flights. An extension of ours.
                 * @example P5D
                 */
                time_docked__lte?: components["parameters"]["time_docked__lte"];
                /**
                 * @description At least so many flights. An extension of ours.
                 * @example 2
                 */
                flights_count__gte?: components["parameters"]["flights_count__gte"];
                /**
                 * @description At most so many flights. An extension of ours.
                 * @example 10
                 */
                flights_count__lte?: components["parameters"]["flights_count__lte"];
                /**
                 * @description First launched on this day in UTC or later; of a year, its first day. An extension of ours.
                 * @example 1981-04-12
                 */
                launched__gte?: components["parameters"]["launched__gte"];
                /**
                 * @description First launched on this day in UTC or before; of a year, its last day. An extension of ours.
                 * @example 1985
                 */
                launched__lte?: components["parameters"]["launched__lte"];
                /**
                 * @description Fields, separated by commas; a minus sign reverses. Without one by `id`, which also decides between equals. Fields that there are not are left out. Extensions of ours: `name`, `serial_number`, `first_launch`, `last_end`.
                 * @example [
                 *       "-flights_count"
                 *     ]
                 */
                ordering?: components["parameters"]["ordering"];
                /**
                 * @description With `last` what is not known follows in either direction, and so do empty serial numbers and times of zero. Without it Launch Library 2’s order: last rising, first falling. An extension of ours.
                 * @example last
                 */
                nulls?: components["parameters"]["nulls"];
                /**
                 * @description How much each record says. `detailed` adds flights, and the whole of configuration and agency; a record that the copy holds only in normal mode is answered so all the same.
                 * @example detailed
                 */
                mode?: components["parameters"]["mode"];
                /**
                 * @description Records on a page: 10 unless told, 100 at most. What is no such number means the default.
                 * @example 3
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description Records before the page. It is easiest to follow `next` and `previous`, which are whole addresses.
                 * @example 20
                 */
                offset?: components["parameters"]["offset"];
                /**
                 * @description `json` for programs, `api` for a page for people; without it the `Accept` header tells. It is copied into every address in the answer.
                 * @example json
                 */
                format?: components["parameters"]["format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of craft. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpacecraftPage"];
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Ll2BadParameters"];
            404: components["responses"]["Ll2NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    getSpacecraft: {
        parameters: {
            query?: {
                /**
                 * @description Words, separated by spaces or commas: each must be in the name of the craft or of its configuration, letter case aside.
                 * @example Dragon
                 */
                search?: components["parameters"]["search"];
                /**
                 * @description The exact name, letter case included.
                 * @example Space Shuttle Endeavour
                 */
                name?: components["parameters"]["name"];
                /**
                 * @description Ids of craft, and ranges of them, separated by commas: these craft and no others, as far as they are listed; 200 at most. An extension of ours.
                 * @example 190-199,551
                 */
                ids?: components["parameters"]["ids"];
                /**
                 * @description Ids of statuses, separated by commas: any of them. Launch Library 2 takes one; an id that it does not know is refused.
                 * @example [
                 *       1,
                 *       4
                 *     ]
                 */
                status?: components["parameters"]["status"];
                /**
                 * @description Ids of configurations, separated by commas: any of them. Launch Library 2 takes one.
                 * @example [
                 *       1
                 *     ]
                 */
                spacecraft_config?: components["parameters"]["spacecraft_config"];
                /**
                 * @description Whether it is in space. `1` and `0` count too; what is neither is no filter.
                 * @example true
                 */
                in_space?: components["parameters"]["in_space"];
                /**
                 * @description Whether it stands for a craft that is not known yet.
                 * @example false
                 */
                is_placeholder?: components["parameters"]["is_placeholder"];
                /**
                 * @description Ids of configurations’ types, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       2,
                 *       3
                 *     ]
                 */
                type?: components["parameters"]["type"];
                /**
                 * @description Ids of the agencies of configurations, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       44
                 *     ]
                 */
                agency?: components["parameters"]["agency"];
                /**
                 * @description Ids of families of configurations, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       2
                 *     ]
                 */
                family?: components["parameters"]["family"];
                /**
                 * @description Ids of the licences of pictures, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       1
                 *     ]
                 */
                license?: components["parameters"]["license"];
                /**
                 * @description Where one of its flights went, whole and in Launch Library 2’s words, letter case aside; as far as flights are known and have begun. An extension of ours.
                 * @example International Space Station
                 */
                destination?: components["parameters"]["destination"];
                /**
                 * @description A day in UTC: the craft that were in space at any moment of it, from the launch of a flight to its end, or to the moment of the data where it goes on. A flight whose end is not known counts for the day of its launch. An extension of ours.
                 * @example 1975-07-17
                 */
                on?: components["parameters"]["on"];
                /**
                 * @description Purposes, separated by commas: the licence of the picture is known to allow all of them, if need be under conditions, such as credit. An extension of ours.
                 * @example [
                 *       "changed",
                 *       "commercial"
                 *     ]
                 */
                reuse?: components["parameters"]["reuse"];
                /**
                 * @description At least so long in space, over all flights. An extension of ours.
                 * @example P30D
                 */
                time_in_space__gte?: components["parameters"]["time_in_space__gte"];
                /**
                 * @description At most so long in space, over all flights. An extension of ours.
                 * @example P1DT12H
                 */
                time_in_space__lte?: components["parameters"]["time_in_space__lte"];
                /**
                 * @description At least so long docked, over all flights. An extension of ours.
                 * @example P100D
                 */
                time_docked__gte?: components["parameters"]["time_docked__gte"];
                /**
                 * @description At most so long docked, over all flights. An extension of ours.
                 * @example P5D
                 */
                time_docked__lte?: components["parameters"]["time_docked__lte"];
                /**
                 * @description At least so many flights. An extension of ours.
                 * @example 2
                 */
                flights_count__gte?: components["parameters"]["flights_count__gte"];
                /**
                 * @description At most so many flights. An extension of ours.
                 * @example 10
                 */
                flights_count__lte?: components["parameters"]["flights_count__lte"];
                /**
                 * @description First launched on this day in UTC or later; of a year, its first day. An extension of ours.
                 * @example 1981-04-12
                 */
                launched__gte?: components["parameters"]["launched__gte"];
                /**
                 * @description First launched on this day in UTC or before; of a year, its last day. An extension of ours.
                 * @example 1985
                 */
                launched__lte?: components["parameters"]["launched__lte"];
                /**
                 * @description `json` for programs, `api` for a page for people; without it the `Accept` header tells. It is copied into every address in the answer.
                 * @example json
                 */
                format?: components["parameters"]["format"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the craft.
                 * @example 198
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The craft. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Spacecraft"];
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Ll2BadParameters"];
            404: components["responses"]["Ll2NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    listConfigurations: {
        parameters: {
            query?: {
                /**
                 * @description Words, each of which must be in the name, or in the name or the abbreviation of the agency.
                 * @example Dragon
                 */
                search?: string;
                /**
                 * @description The exact name.
                 * @example Dragon CRS-2
                 */
                name?: string;
                /**
                 * @description The id of the agency.
                 * @example 121
                 */
                agency?: number;
                /**
                 * @description Whether it may carry people. What is not known of a configuration is neither.
                 * @example true
                 */
                human_rated?: boolean;
                /**
                 * @description Whether it is in use.
                 * @example true
                 */
                in_use?: boolean;
                /**
                 * @description By name; a minus sign reverses. Without it by `id`.
                 * @example [
                 *       "name"
                 *     ]
                 */
                ordering?: ("name" | "-name")[];
                /**
                 * @description How much each record says. `detailed` adds flights, and the whole of configuration and agency; a record that the copy holds only in normal mode is answered so all the same.
                 * @example detailed
                 */
                mode?: components["parameters"]["mode"];
                /**
                 * @description Records on a page: 10 unless told, 100 at most. What is no such number means the default.
                 * @example 3
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description Records before the page. It is easiest to follow `next` and `previous`, which are whole addresses.
                 * @example 20
                 */
                offset?: components["parameters"]["offset"];
                /**
                 * @description `json` for programs, `api` for a page for people; without it the `Accept` header tells. It is copied into every address in the answer.
                 * @example json
                 */
                format?: components["parameters"]["format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of configurations. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpacecraftConfigPage"];
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Ll2BadParameters"];
            404: components["responses"]["Ll2NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    getConfiguration: {
        parameters: {
            query?: {
                /**
                 * @description Words, each of which must be in the name, or in the name or the abbreviation of the agency.
                 * @example Dragon
                 */
                search?: string;
                /**
                 * @description The exact name.
                 * @example Dragon CRS-2
                 */
                name?: string;
                /**
                 * @description The id of the agency.
                 * @example 121
                 */
                agency?: number;
                /**
                 * @description Whether it may carry people. What is not known of a configuration is neither.
                 * @example true
                 */
                human_rated?: boolean;
                /**
                 * @description Whether it is in use.
                 * @example true
                 */
                in_use?: boolean;
                /**
                 * @description `json` for programs, `api` for a page for people; without it the `Accept` header tells. It is copied into every address in the answer.
                 * @example json
                 */
                format?: components["parameters"]["format"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the configuration.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpacecraftConfig"];
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Ll2BadParameters"];
            404: components["responses"]["Ll2NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    listSpacecraftStatuses: {
        parameters: {
            query?: {
                /**
                 * @description By `id` or `name`; a minus sign reverses.
                 * @example [
                 *       "name"
                 *     ]
                 */
                ordering?: ("id" | "-id" | "name" | "-name")[];
                /**
                 * @description Records on a page: 10 unless told, 100 at most. What is no such number means the default.
                 * @example 3
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description Records before the page. It is easiest to follow `next` and `previous`, which are whole addresses.
                 * @example 20
                 */
                offset?: components["parameters"]["offset"];
                /**
                 * @description `json` for programs, `api` for a page for people; without it the `Accept` header tells. It is copied into every address in the answer.
                 * @example json
                 */
                format?: components["parameters"]["format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of statuses. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpacecraftStatusPage"];
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Ll2BadParameters"];
            404: components["responses"]["Ll2NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    getSpacecraftStatus: {
        parameters: {
            query?: {
                /**
                 * @description `json` for programs, `api` for a page for people; without it the `Accept` header tells. It is copied into every address in the answer.
                 * @example json
                 */
                format?: components["parameters"]["format"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the status.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpacecraftStatus"];
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Ll2BadParameters"];
            404: components["responses"]["Ll2NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    listSpacecraftTypes: {
        parameters: {
            query?: {
                /**
                 * @description By `id` or `name`; a minus sign reverses.
                 * @example [
                 *       "name"
                 *     ]
                 */
                ordering?: ("id" | "-id" | "name" | "-name")[];
                /**
                 * @description Records on a page: 10 unless told, 100 at most. What is no such number means the default.
                 * @example 3
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description Records before the page. It is easiest to follow `next` and `previous`, which are whole addresses.
                 * @example 20
                 */
                offset?: components["parameters"]["offset"];
                /**
                 * @description `json` for programs, `api` for a page for people; without it the `Accept` header tells. It is copied into every address in the answer.
                 * @example json
                 */
                format?: components["parameters"]["format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of types. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpacecraftConfigTypePage"];
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Ll2BadParameters"];
            404: components["responses"]["Ll2NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    getSpacecraftType: {
        parameters: {
            query?: {
                /**
                 * @description `json` for programs, `api` for a page for people; without it the `Accept` header tells. It is copied into every address in the answer.
                 * @example json
                 */
                format?: components["parameters"]["format"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the type.
                 * @example 2
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The type. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpacecraftConfigType"];
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Ll2BadParameters"];
            404: components["responses"]["Ll2NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    getAgency: {
        parameters: {
            query?: {
                /**
                 * @description `json` for programs, `api` for a page for people; without it the `Accept` header tells. It is copied into every address in the answer.
                 * @example json
                 */
                format?: components["parameters"]["format"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the agency.
                 * @example 44
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agency. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agency"];
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Ll2BadParameters"];
            404: components["responses"]["Ll2NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    getLanding: {
        parameters: {
            query?: {
                /**
                 * @description `json` for programs, `api` for a page for people; without it the `Accept` header tells. It is copied into every address in the answer.
                 * @example json
                 */
                format?: components["parameters"]["format"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the landing.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The landing. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Landing"];
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Ll2BadParameters"];
            404: components["responses"]["Ll2NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    getLauncherConfiguration: {
        parameters: {
            query?: {
                /**
                 * @description `json` for programs, `api` for a page for people; without it the `Accept` header tells. It is copied into every address in the answer.
                 * @example json
                 */
                format?: components["parameters"]["format"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the kind of rocket.
                 * @example 164
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kind of rocket. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LauncherConfigList"];
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Ll2BadParameters"];
            404: components["responses"]["Ll2NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    getLaunch: {
        parameters: {
            query?: {
                /**
                 * @description `json` for programs, `api` for a page for people; without it the `Accept` header tells. It is copied into every address in the answer.
                 * @example json
                 */
                format?: components["parameters"]["format"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the launch.
                 * @example e3df2ecd-c239-472f-95e4-2b89b4f75800
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The launch. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LaunchNormal"];
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Ll2BadParameters"];
            404: components["responses"]["Ll2NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    getLocation: {
        parameters: {
            query?: {
                /**
                 * @description `json` for programs, `api` for a page for people; without it the `Accept` header tells. It is copied into every address in the answer.
                 * @example json
                 */
                format?: components["parameters"]["format"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the launch site.
                 * @example 12
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The launch site. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Ll2BadParameters"];
            404: components["responses"]["Ll2NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    getPad: {
        parameters: {
            query?: {
                /**
                 * @description `json` for programs, `api` for a page for people; without it the `Accept` header tells. It is copied into every address in the answer.
                 * @example json
                 */
                format?: components["parameters"]["format"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the launch pad.
                 * @example 87
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The launch pad. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pad"];
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Ll2BadParameters"];
            404: components["responses"]["Ll2NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    getProgram: {
        parameters: {
            query?: {
                /**
                 * @description `json` for programs, `api` for a page for people; without it the `Accept` header tells. It is copied into every address in the answer.
                 * @example json
                 */
                format?: components["parameters"]["format"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the programme.
                 * @example 17
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The programme. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramNormal"];
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Ll2BadParameters"];
            404: components["responses"]["Ll2NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    getFlight: {
        parameters: {
            query?: {
                /**
                 * @description `json` for programs, `api` for a page for people; without it the `Accept` header tells. It is copied into every address in the answer.
                 * @example json
                 */
                format?: components["parameters"]["format"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the flight.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flight. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpacecraftFlightNormal"];
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Ll2BadParameters"];
            404: components["responses"]["Ll2NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    listEntries: {
        parameters: {
            query?: {
                /**
                 * @description Words, separated by spaces or commas: each must be in the name of the craft or of its configuration, letter case aside.
                 * @example Dragon
                 */
                search?: components["parameters"]["search"];
                /**
                 * @description The exact name, letter case included.
                 * @example Space Shuttle Endeavour
                 */
                name?: components["parameters"]["name"];
                /**
                 * @description Ids of craft, and ranges of them, separated by commas: these craft and no others, as far as they are listed; 200 at most. An extension of ours.
                 * @example 190-199,551
                 */
                ids?: components["parameters"]["ids"];
                /**
                 * @description Ids of statuses, separated by commas: any of them. Launch Library 2 takes one; an id that it does not know is refused.
                 * @example [
                 *       1,
                 *       4
                 *     ]
                 */
                status?: components["parameters"]["status"];
                /**
                 * @description Ids of configurations, separated by commas: any of them. Launch Library 2 takes one.
                 * @example [
                 *       1
                 *     ]
                 */
                spacecraft_config?: components["parameters"]["spacecraft_config"];
                /**
                 * @description Whether it is in space. `1` and `0` count too; what is neither is no filter.
                 * @example true
                 */
                in_space?: components["parameters"]["in_space"];
                /**
                 * @description Whether it stands for a craft that is not known yet.
                 * @example false
                 */
                is_placeholder?: components["parameters"]["is_placeholder"];
                /**
                 * @description Ids of configurations’ types, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       2,
                 *       3
                 *     ]
                 */
                type?: components["parameters"]["type"];
                /**
                 * @description Ids of the agencies of configurations, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       44
                 *     ]
                 */
                agency?: components["parameters"]["agency"];
                /**
                 * @description Ids of families of configurations, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       2
                 *     ]
                 */
                family?: components["parameters"]["family"];
                /**
                 * @description Ids of the licences of pictures, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       1
                 *     ]
                 */
                license?: components["parameters"]["license"];
                /**
                 * @description Where one of its flights went, whole and in Launch Library 2’s words, letter case aside; as far as flights are known and have begun. An extension of ours.
                 * @example International Space Station
                 */
                destination?: components["parameters"]["destination"];
                /**
                 * @description A day in UTC: the craft that were in space at any moment of it, from the launch of a flight to its end, or to the moment of the data where it goes on. A flight whose end is not known counts for the day of its launch. An extension of ours.
                 * @example 1975-07-17
                 */
                on?: components["parameters"]["on"];
                /**
                 * @description Purposes, separated by commas: the licence of the picture is known to allow all of them, if need be under conditions, such as credit. An extension of ours.
                 * @example [
                 *       "changed",
                 *       "commercial"
                 *     ]
                 */
                reuse?: components["parameters"]["reuse"];
                /**
                 * @description At least so long in space, over all flights. An extension of ours.
                 * @example P30D
                 */
                time_in_space__gte?: components["parameters"]["time_in_space__gte"];
                /**
                 * @description At most so long in space, over all flights. An extension of ours.
                 * @example P1DT12H
                 */
                time_in_space__lte?: components["parameters"]["time_in_space__lte"];
                /**
                 * @description At least so long docked, over all flights. An extension of ours.
                 * @example P100D
                 */
                time_docked__gte?: components["parameters"]["time_docked__gte"];
                /**
                 * @description At most so long docked, over all flights. An extension of ours.
                 * @example P5D
                 */
                time_docked__lte?: components["parameters"]["time_docked__lte"];
                /**
                 * @description At least so many flights. An extension of ours.
                 * @example 2
                 */
                flights_count__gte?: components["parameters"]["flights_count__gte"];
                /**
                 * @description At most so many flights. An extension of ours.
                 * @example 10
                 */
                flights_count__lte?: components["parameters"]["flights_count__lte"];
                /**
                 * @description First launched on this day in UTC or later; of a year, its first day. An extension of ours.
                 * @example 1981-04-12
                 */
                launched__gte?: components["parameters"]["launched__gte"];
                /**
                 * @description First launched on this day in UTC or before; of a year, its last day. An extension of ours.
                 * @example 1985
                 */
                launched__lte?: components["parameters"]["launched__lte"];
                /**
                 * @description Fields, separated by commas; a minus sign reverses. Without one by `id`, which also decides between equals. Fields that there are not are left out. Extensions of ours: `name`, `serial_number`, `first_launch`, `last_end`.
                 * @example [
                 *       "-flights_count"
                 *     ]
                 */
                ordering?: components["parameters"]["ordering"];
                /**
                 * @description With `last` what is not known follows in either direction, and so do empty serial numbers and times of zero. Without it Launch Library 2’s order: last rising, first falling. An extension of ours.
                 * @example last
                 */
                nulls?: components["parameters"]["nulls"];
                /**
                 * @description Records on a page: 10 unless told, 100 at most. What is no such number means the default.
                 * @example 3
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description Records before the page. It is easiest to follow `next` and `previous`, which are whole addresses.
                 * @example 20
                 */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entries"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadParameters"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    getFacets: {
        parameters: {
            query?: {
                /**
                 * @description Words, separated by spaces or commas: each must be in the name of the craft or of its configuration, letter case aside.
                 * @example Dragon
                 */
                search?: components["parameters"]["search"];
                /**
                 * @description The exact name, letter case included.
                 * @example Space Shuttle Endeavour
                 */
                name?: components["parameters"]["name"];
                /**
                 * @description Ids of craft, and ranges of them, separated by commas: these craft and no others, as far as they are listed; 200 at most. An extension of ours.
                 * @example 190-199,551
                 */
                ids?: components["parameters"]["ids"];
                /**
                 * @description Ids of statuses, separated by commas: any of them. Launch Library 2 takes one; an id that it does not know is refused.
                 * @example [
                 *       1,
                 *       4
                 *     ]
                 */
                status?: components["parameters"]["status"];
                /**
                 * @description Ids of configurations, separated by commas: any of them. Launch Library 2 takes one.
                 * @example [
                 *       1
                 *     ]
                 */
                spacecraft_config?: components["parameters"]["spacecraft_config"];
                /**
                 * @description Whether it is in space. `1` and `0` count too; what is neither is no filter.
                 * @example true
                 */
                in_space?: components["parameters"]["in_space"];
                /**
                 * @description Whether it stands for a craft that is not known yet.
                 * @example false
                 */
                is_placeholder?: components["parameters"]["is_placeholder"];
                /**
                 * @description Ids of configurations’ types, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       2,
                 *       3
                 *     ]
                 */
                type?: components["parameters"]["type"];
                /**
                 * @description Ids of the agencies of configurations, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       44
                 *     ]
                 */
                agency?: components["parameters"]["agency"];
                /**
                 * @description Ids of families of configurations, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       2
                 *     ]
                 */
                family?: components["parameters"]["family"];
                /**
                 * @description Ids of the licences of pictures, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       1
                 *     ]
                 */
                license?: components["parameters"]["license"];
                /**
                 * @description Where one of its flights went, whole and in Launch Library 2’s words, letter case aside; as far as flights are known and have begun. An extension of ours.
                 * @example International Space Station
                 */
                destination?: components["parameters"]["destination"];
                /**
                 * @description A day in UTC: the craft that were in space at any moment of it, from the launch of a flight to its end, or to the moment of the data where it goes on. A flight whose end is not known counts for the day of its launch. An extension of ours.
                 * @example 1975-07-17
                 */
                on?: components["parameters"]["on"];
                /**
                 * @description Purposes, separated by commas: the licence of the picture is known to allow all of them, if need be under conditions, such as credit. An extension of ours.
                 * @example [
                 *       "changed",
                 *       "commercial"
                 *     ]
                 */
                reuse?: components["parameters"]["reuse"];
                /**
                 * @description At least so long in space, over all flights. An extension of ours.
                 * @example P30D
                 */
                time_in_space__gte?: components["parameters"]["time_in_space__gte"];
                /**
                 * @description At most so long in space, over all flights. An extension of ours.
                 * @example P1DT12H
                 */
                time_in_space__lte?: components["parameters"]["time_in_space__lte"];
                /**
                 * @description At least so long docked, over all flights. An extension of ours.
                 * @example P100D
                 */
                time_docked__gte?: components["parameters"]["time_docked__gte"];
                /**
                 * @description At most so long docked, over all flights. An extension of ours.
                 * @example P5D
                 */
                time_docked__lte?: components["parameters"]["time_docked__lte"];
                /**
                 * @description At least so many flights. An extension of ours.
                 * @example 2
                 */
                flights_count__gte?: components["parameters"]["flights_count__gte"];
                /**
                 * @description At most so many flights. An extension of ours.
                 * @example 10
                 */
                flights_count__lte?: components["parameters"]["flights_count__lte"];
                /**
                 * @description First launched on this day in UTC or later; of a year, its first day. An extension of ours.
                 * @example 1981-04-12
                 */
                launched__gte?: components["parameters"]["launched__gte"];
                /**
                 * @description First launched on this day in UTC or before; of a year, its last day. An extension of ours.
                 * @example 1985
                 */
                launched__lte?: components["parameters"]["launched__lte"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Facets. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Facets"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadParameters"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    getSuggestions: {
        parameters: {
            query?: {
                /**
                 * @description What was searched for.
                 * @example Soyz
                 */
                search?: string;
                /**
                 * @description The exact name, letter case included.
                 * @example Space Shuttle Endeavour
                 */
                name?: components["parameters"]["name"];
                /**
                 * @description Ids of craft, and ranges of them, separated by commas: these craft and no others, as far as they are listed; 200 at most. An extension of ours.
                 * @example 190-199,551
                 */
                ids?: components["parameters"]["ids"];
                /**
                 * @description Ids of statuses, separated by commas: any of them. Launch Library 2 takes one; an id that it does not know is refused.
                 * @example [
                 *       1,
                 *       4
                 *     ]
                 */
                status?: components["parameters"]["status"];
                /**
                 * @description Ids of configurations, separated by commas: any of them. Launch Library 2 takes one.
                 * @example [
                 *       1
                 *     ]
                 */
                spacecraft_config?: components["parameters"]["spacecraft_config"];
                /**
                 * @description Whether it is in space. `1` and `0` count too; what is neither is no filter.
                 * @example true
                 */
                in_space?: components["parameters"]["in_space"];
                /**
                 * @description Whether it stands for a craft that is not known yet.
                 * @example false
                 */
                is_placeholder?: components["parameters"]["is_placeholder"];
                /**
                 * @description Ids of configurations’ types, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       2,
                 *       3
                 *     ]
                 */
                type?: components["parameters"]["type"];
                /**
                 * @description Ids of the agencies of configurations, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       44
                 *     ]
                 */
                agency?: components["parameters"]["agency"];
                /**
                 * @description Ids of families of configurations, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       2
                 *     ]
                 */
                family?: components["parameters"]["family"];
                /**
                 * @description Ids of the licences of pictures, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       1
                 *     ]
                 */
                license?: components["parameters"]["license"];
                /**
                 * @description Where one of its flights went, whole and in Launch Library 2’s words, letter case aside; as far as flights are known and have begun. An extension of ours.
                 * @example International Space Station
                 */
                destination?: components["parameters"]["destination"];
                /**
                 * @description A day in UTC: the craft that were in space at any moment of it, from the launch of a flight to its end, or to the moment of the data where it goes on. A flight whose end is not known counts for the day of its launch. An extension of ours.
                 * @example 1975-07-17
                 */
                on?: components["parameters"]["on"];
                /**
                 * @description Purposes, separated by commas: the licence of the picture is known to allow all of them, if need be under conditions, such as credit. An extension of ours.
                 * @example [
                 *       "changed",
                 *       "commercial"
                 *     ]
                 */
                reuse?: components["parameters"]["reuse"];
                /**
                 * @description At least so long in space, over all flights. An extension of ours.
                 * @example P30D
                 */
                time_in_space__gte?: components["parameters"]["time_in_space__gte"];
                /**
                 * @description At most so long in space, over all flights. An extension of ours.
                 * @example P1DT12H
                 */
                time_in_space__lte?: components["parameters"]["time_in_space__lte"];
                /**
                 * @description At least so long docked, over all flights. An extension of ours.
                 * @example P100D
                 */
                time_docked__gte?: components["parameters"]["time_docked__gte"];
                /**
                 * @description At most so long docked, over all flights. An extension of ours.
                 * @example P5D
                 */
                time_docked__lte?: components["parameters"]["time_docked__lte"];
                /**
                 * @description At least so many flights. An extension of ours.
                 * @example 2
                 */
                flights_count__gte?: components["parameters"]["flights_count__gte"];
                /**
                 * @description At most so many flights. An extension of ours.
                 * @example 10
                 */
                flights_count__lte?: components["parameters"]["flights_count__lte"];
                /**
                 * @description First launched on this day in UTC or later; of a year, its first day. An extension of ours.
                 * @example 1981-04-12
                 */
                launched__gte?: components["parameters"]["launched__gte"];
                /**
                 * @description First launched on this day in UTC or before; of a year, its last day. An extension of ours.
                 * @example 1985
                 */
                launched__lte?: components["parameters"]["launched__lte"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Suggestions; none for a search that is empty. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestions"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadParameters"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    getCompletions: {
        parameters: {
            query?: {
                /**
                 * @description What was typed so far.
                 * @example Dra
                 */
                search?: string;
                /**
                 * @description The exact name, letter case included.
                 * @example Space Shuttle Endeavour
                 */
                name?: components["parameters"]["name"];
                /**
                 * @description Ids of craft, and ranges of them, separated by commas: these craft and no others, as far as they are listed; 200 at most. An extension of ours.
                 * @example 190-199,551
                 */
                ids?: components["parameters"]["ids"];
                /**
                 * @description Ids of statuses, separated by commas: any of them. Launch Library 2 takes one; an id that it does not know is refused.
                 * @example [
                 *       1,
                 *       4
                 *     ]
                 */
                status?: components["parameters"]["status"];
                /**
                 * @description Ids of configurations, separated by commas: any of them. Launch Library 2 takes one.
                 * @example [
                 *       1
                 *     ]
                 */
                spacecraft_config?: components["parameters"]["spacecraft_config"];
                /**
                 * @description Whether it is in space. `1` and `0` count too; what is neither is no filter.
                 * @example true
                 */
                in_space?: components["parameters"]["in_space"];
                /**
                 * @description Whether it stands for a craft that is not known yet.
                 * @example false
                 */
                is_placeholder?: components["parameters"]["is_placeholder"];
                /**
                 * @description Ids of configurations’ types, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       2,
                 *       3
                 *     ]
                 */
                type?: components["parameters"]["type"];
                /**
                 * @description Ids of the agencies of configurations, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       44
                 *     ]
                 */
                agency?: components["parameters"]["agency"];
                /**
                 * @description Ids of families of configurations, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       2
                 *     ]
                 */
                family?: components["parameters"]["family"];
                /**
                 * @description Ids of the licences of pictures, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       1
                 *     ]
                 */
                license?: components["parameters"]["license"];
                /**
                 * @description Where one of its flights went, whole and in Launch Library 2’s words, letter case aside; as far as flights are known and have begun. An extension of ours.
                 * @example International Space Station
                 */
                destination?: components["parameters"]["destination"];
                /**
                 * @description A day in UTC: the craft that were in space at any moment of it, from the launch of a flight to its end, or to the moment of the data where it goes on. A flight whose end is not known counts for the day of its launch. An extension of ours.
                 * @example 1975-07-17
                 */
                on?: components["parameters"]["on"];
                /**
                 * @description Purposes, separated by commas: the licence of the picture is known to allow all of them, if need be under conditions, such as credit. An extension of ours.
                 * @example [
                 *       "changed",
                 *       "commercial"
                 *     ]
                 */
                reuse?: components["parameters"]["reuse"];
                /**
                 * @description At least so long in space, over all flights. An extension of ours.
                 * @example P30D
                 */
                time_in_space__gte?: components["parameters"]["time_in_space__gte"];
                /**
                 * @description At most so long in space, over all flights. An extension of ours.
                 * @example P1DT12H
                 */
                time_in_space__lte?: components["parameters"]["time_in_space__lte"];
                /**
                 * @description At least so long docked, over all flights. An extension of ours.
                 * @example P100D
                 */
                time_docked__gte?: components["parameters"]["time_docked__gte"];
                /**
                 * @description At most so long docked, over all flights. An extension of ours.
                 * @example P5D
                 */
                time_docked__lte?: components["parameters"]["time_docked__lte"];
                /**
                 * @description At least so many flights. An extension of ours.
                 * @example 2
                 */
                flights_count__gte?: components["parameters"]["flights_count__gte"];
                /**
                 * @description At most so many flights. An extension of ours.
                 * @example 10
                 */
                flights_count__lte?: components["parameters"]["flights_count__lte"];
                /**
                 * @description First launched on this day in UTC or later; of a year, its first day. An extension of ours.
                 * @example 1981-04-12
                 */
                launched__gte?: components["parameters"]["launched__gte"];
                /**
                 * @description First launched on this day in UTC or before; of a year, its last day. An extension of ours.
                 * @example 1985
                 */
                launched__lte?: components["parameters"]["launched__lte"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Completions; none for a text that is empty. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Completions"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadParameters"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    getDates: {
        parameters: {
            query?: {
                /**
                 * @description Words, separated by spaces or commas: each must be in the name of the craft or of its configuration, letter case aside.
                 * @example Dragon
                 */
                search?: components["parameters"]["search"];
                /**
                 * @description The exact name, letter case included.
                 * @example Space Shuttle Endeavour
                 */
                name?: components["parameters"]["name"];
                /**
                 * @description Ids of craft, and ranges of them, separated by commas: these craft and no others, as far as they are listed; 200 at most. An extension of ours.
                 * @example 190-199,551
                 */
                ids?: components["parameters"]["ids"];
                /**
                 * @description Ids of statuses, separated by commas: any of them. Launch Library 2 takes one; an id that it does not know is refused.
                 * @example [
                 *       1,
                 *       4
                 *     ]
                 */
                status?: components["parameters"]["status"];
                /**
                 * @description Ids of configurations, separated by commas: any of them. Launch Library 2 takes one.
                 * @example [
                 *       1
                 *     ]
                 */
                spacecraft_config?: components["parameters"]["spacecraft_config"];
                /**
                 * @description Whether it is in space. `1` and `0` count too; what is neither is no filter.
                 * @example true
                 */
                in_space?: components["parameters"]["in_space"];
                /**
                 * @description Whether it stands for a craft that is not known yet.
                 * @example false
                 */
                is_placeholder?: components["parameters"]["is_placeholder"];
                /**
                 * @description Ids of configurations’ types, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       2,
                 *       3
                 *     ]
                 */
                type?: components["parameters"]["type"];
                /**
                 * @description Ids of the agencies of configurations, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       44
                 *     ]
                 */
                agency?: components["parameters"]["agency"];
                /**
                 * @description Ids of families of configurations, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       2
                 *     ]
                 */
                family?: components["parameters"]["family"];
                /**
                 * @description Ids of the licences of pictures, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       1
                 *     ]
                 */
                license?: components["parameters"]["license"];
                /**
                 * @description Where one of its flights went, whole and in Launch Library 2’s words, letter case aside; as far as flights are known and have begun. An extension of ours.
                 * @example International Space Station
                 */
                destination?: components["parameters"]["destination"];
                /**
                 * @description A day in UTC: the craft that were in space at any moment of it, from the launch of a flight to its end, or to the moment of the data where it goes on. A flight whose end is not known counts for the day of its launch. An extension of ours.
                 * @example 1975-07-17
                 */
                on?: components["parameters"]["on"];
                /**
                 * @description Purposes, separated by commas: the licence of the picture is known to allow all of them, if need be under conditions, such as credit. An extension of ours.
                 * @example [
                 *       "changed",
                 *       "commercial"
                 *     ]
                 */
                reuse?: components["parameters"]["reuse"];
                /**
                 * @description At least so long in space, over all flights. An extension of ours.
                 * @example P30D
                 */
                time_in_space__gte?: components["parameters"]["time_in_space__gte"];
                /**
                 * @description At most so long in space, over all flights. An extension of ours.
                 * @example P1DT12H
                 */
                time_in_space__lte?: components["parameters"]["time_in_space__lte"];
                /**
                 * @description At least so long docked, over all flights. An extension of ours.
                 * @example P100D
                 */
                time_docked__gte?: components["parameters"]["time_docked__gte"];
                /**
                 * @description At most so long docked, over all flights. An extension of ours.
                 * @example P5D
                 */
                time_docked__lte?: components["parameters"]["time_docked__lte"];
                /**
                 * @description At least so many flights. An extension of ours.
                 * @example 2
                 */
                flights_count__gte?: components["parameters"]["flights_count__gte"];
                /**
                 * @description At most so many flights. An extension of ours.
                 * @example 10
                 */
                flights_count__lte?: components["parameters"]["flights_count__lte"];
                /**
                 * @description First launched on this day in UTC or later; of a year, its first day. An extension of ours.
                 * @example 1981-04-12
                 */
                launched__gte?: components["parameters"]["launched__gte"];
                /**
                 * @description First launched on this day in UTC or before; of a year, its last day. An extension of ours.
                 * @example 1985
                 */
                launched__lte?: components["parameters"]["launched__lte"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Days and counts. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dates"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadParameters"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    getTimeline: {
        parameters: {
            query?: {
                /**
                 * @description Words, separated by spaces or commas: each must be in the name of the craft or of its configuration, letter case aside.
                 * @example Dragon
                 */
                search?: components["parameters"]["search"];
                /**
                 * @description The exact name, letter case included.
                 * @example Space Shuttle Endeavour
                 */
                name?: components["parameters"]["name"];
                /**
                 * @description Ids of craft, and ranges of them, separated by commas: these craft and no others, as far as they are listed; 200 at most. An extension of ours.
                 * @example 190-199,551
                 */
                ids?: components["parameters"]["ids"];
                /**
                 * @description Ids of statuses, separated by commas: any of them. Launch Library 2 takes one; an id that it does not know is refused.
                 * @example [
                 *       1,
                 *       4
                 *     ]
                 */
                status?: components["parameters"]["status"];
                /**
                 * @description Ids of configurations, separated by commas: any of them. Launch Library 2 takes one.
                 * @example [
                 *       1
                 *     ]
                 */
                spacecraft_config?: components["parameters"]["spacecraft_config"];
                /**
                 * @description Whether it is in space. `1` and `0` count too; what is neither is no filter.
                 * @example true
                 */
                in_space?: components["parameters"]["in_space"];
                /**
                 * @description Whether it stands for a craft that is not known yet.
                 * @example false
                 */
                is_placeholder?: components["parameters"]["is_placeholder"];
                /**
                 * @description Ids of configurations’ types, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       2,
                 *       3
                 *     ]
                 */
                type?: components["parameters"]["type"];
                /**
                 * @description Ids of the agencies of configurations, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       44
                 *     ]
                 */
                agency?: components["parameters"]["agency"];
                /**
                 * @description Ids of families of configurations, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       2
                 *     ]
                 */
                family?: components["parameters"]["family"];
                /**
                 * @description Ids of the licences of pictures, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       1
                 *     ]
                 */
                license?: components["parameters"]["license"];
                /**
                 * @description Where one of its flights went, whole and in Launch Library 2’s words, letter case aside; as far as flights are known and have begun. An extension of ours.
                 * @example International Space Station
                 */
                destination?: components["parameters"]["destination"];
                /**
                 * @description A day in UTC: the craft that were in space at any moment of it, from the launch of a flight to its end, or to the moment of the data where it goes on. A flight whose end is not known counts for the day of its launch. An extension of ours.
                 * @example 1975-07-17
                 */
                on?: components["parameters"]["on"];
                /**
                 * @description Purposes, separated by commas: the licence of the picture is known to allow all of them, if need be under conditions, such as credit. An extension of ours.
                 * @example [
                 *       "changed",
                 *       "commercial"
                 *     ]
                 */
                reuse?: components["parameters"]["reuse"];
                /**
                 * @description At least so long in space, over all flights. An extension of ours.
                 * @example P30D
                 */
                time_in_space__gte?: components["parameters"]["time_in_space__gte"];
                /**
                 * @description At most so long in space, over all flights. An extension of ours.
                 * @example P1DT12H
                 */
                time_in_space__lte?: components["parameters"]["time_in_space__lte"];
                /**
                 * @description At least so long docked, over all flights. An extension of ours.
                 * @example P100D
                 */
                time_docked__gte?: components["parameters"]["time_docked__gte"];
                /**
                 * @description At most so long docked, over all flights. An extension of ours.
                 * @example P5D
                 */
                time_docked__lte?: components["parameters"]["time_docked__lte"];
                /**
                 * @description At least so many flights. An extension of ours.
                 * @example 2
                 */
                flights_count__gte?: components["parameters"]["flights_count__gte"];
                /**
                 * @description At most so many flights. An extension of ours.
                 * @example 10
                 */
                flights_count__lte?: components["parameters"]["flights_count__lte"];
                /**
                 * @description First launched on this day in UTC or later; of a year, its first day. An extension of ours.
                 * @example 1981-04-12
                 */
                launched__gte?: components["parameters"]["launched__gte"];
                /**
                 * @description First launched on this day in UTC or before; of a year, its last day. An extension of ours.
                 * @example 1985
                 */
                launched__lte?: components["parameters"]["launched__lte"];
                /**
                 * @description What a row stands for. Without it what suits the number of craft.
                 * @example family
                 */
                by?: "spacecraft" | "spacecraft_config" | "family" | "type" | "agency" | "status";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows of flights. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadParameters"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    getAtOnce: {
        parameters: {
            query?: {
                /**
                 * @description Words, separated by spaces or commas: each must be in the name of the craft or of its configuration, letter case aside.
                 * @example Dragon
                 */
                search?: components["parameters"]["search"];
                /**
                 * @description The exact name, letter case included.
                 * @example Space Shuttle Endeavour
                 */
                name?: components["parameters"]["name"];
                /**
                 * @description Ids of craft, and ranges of them, separated by commas: these craft and no others, as far as they are listed; 200 at most. An extension of ours.
                 * @example 190-199,551
                 */
                ids?: components["parameters"]["ids"];
                /**
                 * @description Ids of statuses, separated by commas: any of them. Launch Library 2 takes one; an id that it does not know is refused.
                 * @example [
                 *       1,
                 *       4
                 *     ]
                 */
                status?: components["parameters"]["status"];
                /**
                 * @description Ids of configurations, separated by commas: any of them. Launch Library 2 takes one.
                 * @example [
                 *       1
                 *     ]
                 */
                spacecraft_config?: components["parameters"]["spacecraft_config"];
                /**
                 * @description Whether it is in space. `1` and `0` count too; what is neither is no filter.
                 * @example true
                 */
                in_space?: components["parameters"]["in_space"];
                /**
                 * @description Whether it stands for a craft that is not known yet.
                 * @example false
                 */
                is_placeholder?: components["parameters"]["is_placeholder"];
                /**
                 * @description Ids of configurations’ types, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       2,
                 *       3
                 *     ]
                 */
                type?: components["parameters"]["type"];
                /**
                 * @description Ids of the agencies of configurations, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       44
                 *     ]
                 */
                agency?: components["parameters"]["agency"];
                /**
                 * @description Ids of families of configurations, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       2
                 *     ]
                 */
                family?: components["parameters"]["family"];
                /**
                 * @description Ids of the licences of pictures, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       1
                 *     ]
                 */
                license?: components["parameters"]["license"];
                /**
                 * @description Where one of its flights went, whole and in Launch Library 2’s words, letter case aside; as far as flights are known and have begun. An extension of ours.
                 * @example International Space Station
                 */
                destination?: components["parameters"]["destination"];
                /**
                 * @description A day in UTC: the craft that were in space at any moment of it, from the launch of a flight to its end, or to the moment of the data where it goes on. A flight whose end is not known counts for the day of its launch. An extension of ours.
                 * @example 1975-07-17
                 */
                on?: components["parameters"]["on"];
                /**
                 * @description Purposes, separated by commas: the licence of the picture is known to allow all of them, if need be under conditions, such as credit. An extension of ours.
                 * @example [
                 *       "changed",
                 *       "commercial"
                 *     ]
                 */
                reuse?: components["parameters"]["reuse"];
                /**
                 * @description At least so long in space, over all flights. An extension of ours.
                 * @example P30D
                 */
                time_in_space__gte?: components["parameters"]["time_in_space__gte"];
                /**
                 * @description At most so long in space, over all flights. An extension of ours.
                 * @example P1DT12H
                 */
                time_in_space__lte?: components["parameters"]["time_in_space__lte"];
                /**
                 * @description At least so long docked, over all flights. An extension of ours.
                 * @example P100D
                 */
                time_docked__gte?: components["parameters"]["time_docked__gte"];
                /**
                 * @description At most so long docked, over all flights. An extension of ours.
                 * @example P5D
                 */
                time_docked__lte?: components["parameters"]["time_docked__lte"];
                /**
                 * @description At least so many flights. An extension of ours.
                 * @example 2
                 */
                flights_count__gte?: components["parameters"]["flights_count__gte"];
                /**
                 * @description At most so many flights. An extension of ours.
                 * @example 10
                 */
                flights_count__lte?: components["parameters"]["flights_count__lte"];
                /**
                 * @description First launched on this day in UTC or later; of a year, its first day. An extension of ours.
                 * @example 1981-04-12
                 */
                launched__gte?: components["parameters"]["launched__gte"];
                /**
                 * @description First launched on this day in UTC or before; of a year, its last day. An extension of ours.
                 * @example 1985
                 */
                launched__lte?: components["parameters"]["launched__lte"];
                /**
                 * @description What craft are told apart by; `type` unless told.
                 * @example agency
                 */
                by?: "spacecraft_config" | "family" | "type" | "agency" | "status";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts from each change on. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AtOnce"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadParameters"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    getChart: {
        parameters: {
            query?: {
                /**
                 * @description Words, separated by spaces or commas: each must be in the name of the craft or of its configuration, letter case aside.
                 * @example Dragon
                 */
                search?: components["parameters"]["search"];
                /**
                 * @description The exact name, letter case included.
                 * @example Space Shuttle Endeavour
                 */
                name?: components["parameters"]["name"];
                /**
                 * @description Ids of craft, and ranges of them, separated by commas: these craft and no others, as far as they are listed; 200 at most. An extension of ours.
                 * @example 190-199,551
                 */
                ids?: components["parameters"]["ids"];
                /**
                 * @description Ids of statuses, separated by commas: any of them. Launch Library 2 takes one; an id that it does not know is refused.
                 * @example [
                 *       1,
                 *       4
                 *     ]
                 */
                status?: components["parameters"]["status"];
                /**
                 * @description Ids of configurations, separated by commas: any of them. Launch Library 2 takes one.
                 * @example [
                 *       1
                 *     ]
                 */
                spacecraft_config?: components["parameters"]["spacecraft_config"];
                /**
                 * @description Whether it is in space. `1` and `0` count too; what is neither is no filter.
                 * @example true
                 */
                in_space?: components["parameters"]["in_space"];
                /**
                 * @description Whether it stands for a craft that is not known yet.
                 * @example false
                 */
                is_placeholder?: components["parameters"]["is_placeholder"];
                /**
                 * @description Ids of configurations’ types, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       2,
                 *       3
                 *     ]
                 */
                type?: components["parameters"]["type"];
                /**
                 * @description Ids of the agencies of configurations, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       44
                 *     ]
                 */
                agency?: components["parameters"]["agency"];
                /**
                 * @description Ids of families of configurations, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       2
                 *     ]
                 */
                family?: components["parameters"]["family"];
                /**
                 * @description Ids of the licences of pictures, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       1
                 *     ]
                 */
                license?: components["parameters"]["license"];
                /**
                 * @description Where one of its flights went, whole and in Launch Library 2’s words, letter case aside; as far as flights are known and have begun. An extension of ours.
                 * @example International Space Station
                 */
                destination?: components["parameters"]["destination"];
                /**
                 * @description A day in UTC: the craft that were in space at any moment of it, from the launch of a flight to its end, or to the moment of the data where it goes on. A flight whose end is not known counts for the day of its launch. An extension of ours.
                 * @example 1975-07-17
                 */
                on?: components["parameters"]["on"];
                /**
                 * @description Purposes, separated by commas: the licence of the picture is known to allow all of them, if need be under conditions, such as credit. An extension of ours.
                 * @example [
                 *       "changed",
                 *       "commercial"
                 *     ]
                 */
                reuse?: components["parameters"]["reuse"];
                /**
                 * @description At least so long in space, over all flights. An extension of ours.
                 * @example P30D
                 */
                time_in_space__gte?: components["parameters"]["time_in_space__gte"];
                /**
                 * @description At most so long in space, over all flights. An extension of ours.
                 * @example P1DT12H
                 */
                time_in_space__lte?: components["parameters"]["time_in_space__lte"];
                /**
                 * @description At least so long docked, over all flights. An extension of ours.
                 * @example P100D
                 */
                time_docked__gte?: components["parameters"]["time_docked__gte"];
                /**
                 * @description At most so long docked, over all flights. An extension of ours.
                 * @example P5D
                 */
                time_docked__lte?: components["parameters"]["time_docked__lte"];
                /**
                 * @description At least so many flights. An extension of ours.
                 * @example 2
                 */
                flights_count__gte?: components["parameters"]["flights_count__gte"];
                /**
                 * @description At most so many flights. An extension of ours.
                 * @example 10
                 */
                flights_count__lte?: components["parameters"]["flights_count__lte"];
                /**
                 * @description First launched on this day in UTC or later; of a year, its first day. An extension of ours.
                 * @example 1981-04-12
                 */
                launched__gte?: components["parameters"]["launched__gte"];
                /**
                 * @description First launched on this day in UTC or before; of a year, its last day. An extension of ours.
                 * @example 1985
                 */
                launched__lte?: components["parameters"]["launched__lte"];
                /**
                 * @description What lies across; `flights_count` unless told.
                 * @example decade
                 */
                x?: "time_in_space" | "time_docked" | "flights_count" | "year" | "decade";
                /**
                 * @description What is told upwards: a measure makes points, `spacecraft` and `launches` make bars; `time_in_space` unless told.
                 * @example launches
                 */
                y?: "time_in_space" | "time_docked" | "flights_count" | "spacecraft" | "launches";
                /**
                 * @description What craft are told apart by; `type` unless told.
                 * @example type
                 */
                by?: "spacecraft_config" | "family" | "type" | "agency" | "status";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Points or bars. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chart"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadParameters"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    getInSpace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Craft that are up. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InSpace"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    getRecords: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Records. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Records"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    getGaps: {
        parameters: {
            query?: {
                /**
                 * @description What the records lack; without it, anything.
                 * @example serial_number
                 */
                field?: "identity" | "picture" | "picture_credit" | "picture_licence" | "serial_number" | "status" | "description" | "flights_count" | "flights" | "first_launch" | "flight_end" | "time_in_space" | "configuration_picture" | "configuration_picture_credit" | "configuration_picture_licence" | "type" | "agency" | "family" | "configuration_description" | "size" | "first_flight";
                /**
                 * @description The id of a configuration: itself and its craft alone.
                 * @example 1
                 */
                spacecraft_config?: number;
                /**
                 * @description Records on a page: 10 unless told, 100 at most. What is no such number means the default.
                 * @example 3
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description Records before the page. It is easiest to follow `next` and `previous`, which are whole addresses.
                 * @example 20
                 */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of records that lack something, and counts. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gaps"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadParameters"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    getConfigurationEntries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All configurations. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfigurationEntries"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    getCredits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All pictures. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Credits"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    exportJson: {
        parameters: {
            query?: {
                /**
                 * @description Words, separated by spaces or commas: each must be in the name of the craft or of its configuration, letter case aside.
                 * @example Dragon
                 */
                search?: components["parameters"]["search"];
                /**
                 * @description The exact name, letter case included.
                 * @example Space Shuttle Endeavour
                 */
                name?: components["parameters"]["name"];
                /**
                 * @description Ids of craft, and ranges of them, separated by commas: these craft and no others, as far as they are listed; 200 at most. An extension of ours.
                 * @example 190-199,551
                 */
                ids?: components["parameters"]["ids"];
                /**
                 * @description Ids of statuses, separated by commas: any of them. Launch Library 2 takes one; an id that it does not know is refused.
                 * @example [
                 *       1,
                 *       4
                 *     ]
                 */
                status?: components["parameters"]["status"];
                /**
                 * @description Ids of configurations, separated by commas: any of them. Launch Library 2 takes one.
                 * @example [
                 *       1
                 *     ]
                 */
                spacecraft_config?: components["parameters"]["spacecraft_config"];
                /**
                 * @description Whether it is in space. `1` and `0` count too; what is neither is no filter.
                 * @example true
                 */
                in_space?: components["parameters"]["in_space"];
                /**
                 * @description Whether it stands for a craft that is not known yet.
                 * @example false
                 */
                is_placeholder?: components["parameters"]["is_placeholder"];
                /**
                 * @description Ids of configurations’ types, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       2,
                 *       3
                 *     ]
                 */
                type?: components["parameters"]["type"];
                /**
                 * @description Ids of the agencies of configurations, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       44
                 *     ]
                 */
                agency?: components["parameters"]["agency"];
                /**
                 * @description Ids of families of configurations, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       2
                 *     ]
                 */
                family?: components["parameters"]["family"];
                /**
                 * @description Ids of the licences of pictures, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       1
                 *     ]
                 */
                license?: components["parameters"]["license"];
                /**
                 * @description Where one of its flights went, whole and in Launch Library 2’s words, letter case aside; as far as flights are known and have begun. An extension of ours.
                 * @example International Space Station
                 */
                destination?: components["parameters"]["destination"];
                /**
                 * @description A day in UTC: the craft that were in space at any moment of it, from the launch of a flight to its end, or to the moment of the data where it goes on. A flight whose end is not known counts for the day of its launch. An extension of ours.
                 * @example 1975-07-17
                 */
                on?: components["parameters"]["on"];
                /**
                 * @description Purposes, separated by commas: the licence of the picture is known to allow all of them, if need be under conditions, such as credit. An extension of ours.
                 * @example [
                 *       "changed",
                 *       "commercial"
                 *     ]
                 */
                reuse?: components["parameters"]["reuse"];
                /**
                 * @description At least so long in space, over all flights. An extension of ours.
                 * @example P30D
                 */
                time_in_space__gte?: components["parameters"]["time_in_space__gte"];
                /**
                 * @description At most so long in space, over all flights. An extension of ours.
                 * @example P1DT12H
                 */
                time_in_space__lte?: components["parameters"]["time_in_space__lte"];
                /**
                 * @description At least so long docked, over all flights. An extension of ours.
                 * @example P100D
                 */
                time_docked__gte?: components["parameters"]["time_docked__gte"];
                /**
                 * @description At most so long docked, over all flights. An extension of ours.
                 * @example P5D
                 */
                time_docked__lte?: components["parameters"]["time_docked__lte"];
                /**
                 * @description At least so many flights. An extension of ours.
                 * @example 2
                 */
                flights_count__gte?: components["parameters"]["flights_count__gte"];
                /**
                 * @description At most so many flights. An extension of ours.
                 * @example 10
                 */
                flights_count__lte?: components["parameters"]["flights_count__lte"];
                /**
                 * @description First launched on this day in UTC or later; of a year, its first day. An extension of ours.
                 * @example 1981-04-12
                 */
                launched__gte?: components["parameters"]["launched__gte"];
                /**
                 * @description First launched on this day in UTC or before; of a year, its last day. An extension of ours.
                 * @example 1985
                 */
                launched__lte?: components["parameters"]["launched__lte"];
                /**
                 * @description Fields, separated by commas; a minus sign reverses. Without one by `id`, which also decides between equals. Fields that there are not are left out. Extensions of ours: `name`, `serial_number`, `first_launch`, `last_end`.
                 * @example [
                 *       "-flights_count"
                 *     ]
                 */
                ordering?: components["parameters"]["ordering"];
                /**
                 * @description With `last` what is not known follows in either direction, and so do empty serial numbers and times of zero. Without it Launch Library 2’s order: last rising, first falling. An extension of ours.
                 * @example last
                 */
                nulls?: components["parameters"]["nulls"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadParameters"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    exportJsonLines: {
        parameters: {
            query?: {
                /**
                 * @description Words, separated by spaces or commas: each must be in the name of the craft or of its configuration, letter case aside.
                 * @example Dragon
                 */
                search?: components["parameters"]["search"];
                /**
                 * @description The exact name, letter case included.
                 * @example Space Shuttle Endeavour
                 */
                name?: components["parameters"]["name"];
                /**
                 * @description Ids of craft, and ranges of them, separated by commas: these craft and no others, as far as they are listed; 200 at most. An extension of ours.
                 * @example 190-199,551
                 */
                ids?: components["parameters"]["ids"];
                /**
                 * @description Ids of statuses, separated by commas: any of them. Launch Library 2 takes one; an id that it does not know is refused.
                 * @example [
                 *       1,
                 *       4
                 *     ]
                 */
                status?: components["parameters"]["status"];
                /**
                 * @description Ids of configurations, separated by commas: any of them. Launch Library 2 takes one.
                 * @example [
                 *       1
                 *     ]
                 */
                spacecraft_config?: components["parameters"]["spacecraft_config"];
                /**
                 * @description Whether it is in space. `1` and `0` count too; what is neither is no filter.
                 * @example true
                 */
                in_space?: components["parameters"]["in_space"];
                /**
                 * @description Whether it stands for a craft that is not known yet.
                 * @example false
                 */
                is_placeholder?: components["parameters"]["is_placeholder"];
                /**
                 * @description Ids of configurations’ types, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       2,
                 *       3
                 *     ]
                 */
                type?: components["parameters"]["type"];
                /**
                 * @description Ids of the agencies of configurations, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       44
                 *     ]
                 */
                agency?: components["parameters"]["agency"];
                /**
                 * @description Ids of families of configurations, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       2
                 *     ]
                 */
                family?: components["parameters"]["family"];
                /**
                 * @description Ids of the licences of pictures, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       1
                 *     ]
                 */
                license?: components["parameters"]["license"];
                /**
                 * @description Where one of its flights went, whole and in Launch Library 2’s words, letter case aside; as far as flights are known and have begun. An extension of ours.
                 * @example International Space Station
                 */
                destination?: components["parameters"]["destination"];
                /**
                 * @description A day in UTC: the craft that were in space at any moment of it, from the launch of a flight to its end, or to the moment of the data where it goes on. A flight whose end is not known counts for the day of its launch. An extension of ours.
                 * @example 1975-07-17
                 */
                on?: components["parameters"]["on"];
                /**
                 * @description Purposes, separated by commas: the licence of the picture is known to allow all of them, if need be under conditions, such as credit. An extension of ours.
                 * @example [
                 *       "changed",
                 *       "commercial"
                 *     ]
                 */
                reuse?: components["parameters"]["reuse"];
                /**
                 * @description At least so long in space, over all flights. An extension of ours.
                 * @example P30D
                 */
                time_in_space__gte?: components["parameters"]["time_in_space__gte"];
                /**
                 * @description At most so long in space, over all flights. An extension of ours.
                 * @example P1DT12H
                 */
                time_in_space__lte?: components["parameters"]["time_in_space__lte"];
                /**
                 * @description At least so long docked, over all flights. An extension of ours.
                 * @example P100D
                 */
                time_docked__gte?: components["parameters"]["time_docked__gte"];
                /**
                 * @description At most so long docked, over all flights. An extension of ours.
                 * @example P5D
                 */
                time_docked__lte?: components["parameters"]["time_docked__lte"];
                /**
                 * @description At least so many flights. An extension of ours.
                 * @example 2
                 */
                flights_count__gte?: components["parameters"]["flights_count__gte"];
                /**
                 * @description At most so many flights. An extension of ours.
                 * @example 10
                 */
                flights_count__lte?: components["parameters"]["flights_count__lte"];
                /**
                 * @description First launched on this day in UTC or later; of a year, its first day. An extension of ours.
                 * @example 1981-04-12
                 */
                launched__gte?: components["parameters"]["launched__gte"];
                /**
                 * @description First launched on this day in UTC or before; of a year, its last day. An extension of ours.
                 * @example 1985
                 */
                launched__lte?: components["parameters"]["launched__lte"];
                /**
                 * @description Fields, separated by commas; a minus sign reverses. Without one by `id`, which also decides between equals. Fields that there are not are left out. Extensions of ours: `name`, `serial_number`, `first_launch`, `last_end`.
                 * @example [
                 *       "-flights_count"
                 *     ]
                 */
                ordering?: components["parameters"]["ordering"];
                /**
                 * @description With `last` what is not known follows in either direction, and so do empty serial numbers and times of zero. Without it Launch Library 2’s order: last rising, first falling. An extension of ours.
                 * @example last
                 */
                nulls?: components["parameters"]["nulls"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadParameters"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    exportCsv: {
        parameters: {
            query?: {
                /**
                 * @description Words, separated by spaces or commas: each must be in the name of the craft or of its configuration, letter case aside.
                 * @example Dragon
                 */
                search?: components["parameters"]["search"];
                /**
                 * @description The exact name, letter case included.
                 * @example Space Shuttle Endeavour
                 */
                name?: components["parameters"]["name"];
                /**
                 * @description Ids of craft, and ranges of them, separated by commas: these craft and no others, as far as they are listed; 200 at most. An extension of ours.
                 * @example 190-199,551
                 */
                ids?: components["parameters"]["ids"];
                /**
                 * @description Ids of statuses, separated by commas: any of them. Launch Library 2 takes one; an id that it does not know is refused.
                 * @example [
                 *       1,
                 *       4
                 *     ]
                 */
                status?: components["parameters"]["status"];
                /**
                 * @description Ids of configurations, separated by commas: any of them. Launch Library 2 takes one.
                 * @example [
                 *       1
                 *     ]
                 */
                spacecraft_config?: components["parameters"]["spacecraft_config"];
                /**
                 * @description Whether it is in space. `1` and `0` count too; what is neither is no filter.
                 * @example true
                 */
                in_space?: components["parameters"]["in_space"];
                /**
                 * @description Whether it stands for a craft that is not known yet.
                 * @example false
                 */
                is_placeholder?: components["parameters"]["is_placeholder"];
                /**
                 * @description Ids of configurations’ types, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       2,
                 *       3
                 *     ]
                 */
                type?: components["parameters"]["type"];
                /**
                 * @description Ids of the agencies of configurations, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       44
                 *     ]
                 */
                agency?: components["parameters"]["agency"];
                /**
                 * @description Ids of families of configurations, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       2
                 *     ]
                 */
                family?: components["parameters"]["family"];
                /**
                 * @description Ids of the licences of pictures, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       1
                 *     ]
                 */
                license?: components["parameters"]["license"];
                /**
                 * @description Where one of its flights went, whole and in Launch Library 2’s words, letter case aside; as far as flights are known and have begun. An extension of ours.
                 * @example International Space Station
                 */
                destination?: components["parameters"]["destination"];
                /**
                 * @description A day in UTC: the craft that were in space at any moment of it, from the launch of a flight to its end, or to the moment of the data where it goes on. A flight whose end is not known counts for the day of its launch. An extension of ours.
                 * @example 1975-07-17
                 */
                on?: components["parameters"]["on"];
                /**
                 * @description Purposes, separated by commas: the licence of the picture is known to allow all of them, if need be under conditions, such as credit. An extension of ours.
                 * @example [
                 *       "changed",
                 *       "commercial"
                 *     ]
                 */
                reuse?: components["parameters"]["reuse"];
                /**
                 * @description At least so long in space, over all flights. An extension of ours.
                 * @example P30D
                 */
                time_in_space__gte?: components["parameters"]["time_in_space__gte"];
                /**
                 * @description At most so long in space, over all flights. An extension of ours.
                 * @example P1DT12H
                 */
                time_in_space__lte?: components["parameters"]["time_in_space__lte"];
                /**
                 * @description At least so long docked, over all flights. An extension of ours.
                 * @example P100D
                 */
                time_docked__gte?: components["parameters"]["time_docked__gte"];
                /**
                 * @description At most so long docked, over all flights. An extension of ours.
                 * @example P5D
                 */
                time_docked__lte?: components["parameters"]["time_docked__lte"];
                /**
                 * @description At least so many flights. An extension of ours.
                 * @example 2
                 */
                flights_count__gte?: components["parameters"]["flights_count__gte"];
                /**
                 * @description At most so many flights. An extension of ours.
                 * @example 10
                 */
                flights_count__lte?: components["parameters"]["flights_count__lte"];
                /**
                 * @description First launched on this day in UTC or later; of a year, its first day. An extension of ours.
                 * @example 1981-04-12
                 */
                launched__gte?: components["parameters"]["launched__gte"];
                /**
                 * @description First launched on this day in UTC or before; of a year, its last day. An extension of ours.
                 * @example 1985
                 */
                launched__lte?: components["parameters"]["launched__lte"];
                /**
                 * @description Fields, separated by commas; a minus sign reverses. Without one by `id`, which also decides between equals. Fields that there are not are left out. Extensions of ours: `name`, `serial_number`, `first_launch`, `last_end`.
                 * @example [
                 *       "-flights_count"
                 *     ]
                 */
                ordering?: components["parameters"]["ordering"];
                /**
                 * @description With `last` what is not known follows in either direction, and so do empty serial numbers and times of zero. Without it Launch Library 2’s order: last rising, first falling. An extension of ours.
                 * @example last
                 */
                nulls?: components["parameters"]["nulls"];
                /**
                 * @description The columns, separated by commas, in the order of the file. All unless told.
                 * @example [
                 *       "id",
                 *       "name",
                 *       "time_in_space_days"
                 *     ]
                 */
                columns?: ("id" | "name" | "serial_number" | "status" | "status_id" | "spacecraft_config" | "spacecraft_config_id" | "type" | "type_id" | "agency" | "agency_id" | "family" | "family_ids" | "in_space" | "is_placeholder" | "time_in_space" | "time_in_space_days" | "time_docked" | "time_docked_days" | "flights_count" | "mission_ends_count" | "first_launch" | "last_mission_end" | "description" | "url" | "picture_url" | "picture_title" | "picture_credit" | "picture_licence" | "picture_licence_link" | "query" | "source" | "captured_at" | "rights")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadColumns"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    getSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshot. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Catalogue-Revision": components["headers"]["CatalogueRevision"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    getStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    getChanges: {
        parameters: {
            query?: {
                /**
                 * @description A revision, as `/catalogue/status` or the `Catalogue-Revision` header of `/catalogue/snapshot` tells it. With it the answer is JSON: each step from there to the served data.
                 * @example 3f9a07c41be2
                 */
                since?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A feed; with `since` the steps. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": components["schemas"]["JsonFeed"];
                    "application/json": components["schemas"]["ChangesSince"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRevision"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    getChangesAtom: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A feed. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    getHistory: {
        parameters: {
            query: {
                /**
                 * @description The id of the craft, which need not be listed any more.
                 * @example 198
                 */
                id: number;
                /**
                 * @description Records on a page: 10 unless told, 100 at most. What is no such number means the default.
                 * @example 3
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description Records before the page. It is easiest to follow `next` and `previous`, which are whole addresses.
                 * @example 20
                 */
                offset?: components["parameters"]["offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CraftHistory"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadCraftId"];
            404: components["responses"]["NeverListed"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    getDescription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description This document. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Description"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `ok` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Busy"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `ok` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unready"];
        };
    };
    timelineFile: {
        parameters: {
            query?: {
                /**
                 * @description Words, separated by spaces or commas: each must be in the name of the craft or of its configuration, letter case aside.
                 * @example Dragon
                 */
                search?: components["parameters"]["search"];
                /**
                 * @description The exact name, letter case included.
                 * @example Space Shuttle Endeavour
                 */
                name?: components["parameters"]["name"];
                /**
                 * @description Ids of craft, and ranges of them, separated by commas: these craft and no others, as far as they are listed; 200 at most. An extension of ours.
                 * @example 190-199,551
                 */
                ids?: components["parameters"]["ids"];
                /**
                 * @description Ids of statuses, separated by commas: any of them. Launch Library 2 takes one; an id that it does not know is refused.
                 * @example [
                 *       1,
                 *       4
                 *     ]
                 */
                status?: components["parameters"]["status"];
                /**
                 * @description Ids of configurations, separated by commas: any of them. Launch Library 2 takes one.
                 * @example [
                 *       1
                 *     ]
                 */
                spacecraft_config?: components["parameters"]["spacecraft_config"];
                /**
                 * @description Whether it is in space. `1` and `0` count too; what is neither is no filter.
                 * @example true
                 */
                in_space?: components["parameters"]["in_space"];
                /**
                 * @description Whether it stands for a craft that is not known yet.
                 * @example false
                 */
                is_placeholder?: components["parameters"]["is_placeholder"];
                /**
                 * @description Ids of configurations’ types, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       2,
                 *       3
                 *     ]
                 */
                type?: components["parameters"]["type"];
                /**
                 * @description Ids of the agencies of configurations, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       44
                 *     ]
                 */
                agency?: components["parameters"]["agency"];
                /**
                 * @description Ids of families of configurations, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       2
                 *     ]
                 */
                family?: components["parameters"]["family"];
                /**
                 * @description Ids of the licences of pictures, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       1
                 *     ]
                 */
                license?: components["parameters"]["license"];
                /**
                 * @description Where one of its flights went, whole and in Launch Library 2’s words, letter case aside; as far as flights are known and have begun. An extension of ours.
                 * @example International Space Station
                 */
                destination?: components["parameters"]["destination"];
                /**
                 * @description A day in UTC: the craft that were in space at any moment of it, from the launch of a flight to its end, or to the moment of the data where it goes on. A flight whose end is not known counts for the day of its launch. An extension of ours.
                 * @example 1975-07-17
                 */
                on?: components["parameters"]["on"];
                /**
                 * @description Purposes, separated by commas: the licence of the picture is known to allow all of them, if need be under conditions, such as credit. An extension of ours.
                 * @example [
                 *       "changed",
                 *       "commercial"
                 *     ]
                 */
                reuse?: components["parameters"]["reuse"];
                /**
                 * @description At least so long in space, over all flights. An extension of ours.
                 * @example P30D
                 */
                time_in_space__gte?: components["parameters"]["time_in_space__gte"];
                /**
                 * @description At most so long in space, over all flights. An extension of ours.
                 * @example P1DT12H
                 */
                time_in_space__lte?: components["parameters"]["time_in_space__lte"];
                /**
                 * @description At least so long docked, over all flights. An extension of ours.
                 * @example P100D
                 */
                time_docked__gte?: components["parameters"]["time_docked__gte"];
                /**
                 * @description At most so long docked, over all flights. An extension of ours.
                 * @example P5D
                 */
                time_docked__lte?: components["parameters"]["time_docked__lte"];
                /**
                 * @description At least so many flights. An extension of ours.
                 * @example 2
                 */
                flights_count__gte?: components["parameters"]["flights_count__gte"];
                /**
                 * @description At most so many flights. An extension of ours.
                 * @example 10
                 */
                flights_count__lte?: components["parameters"]["flights_count__lte"];
                /**
                 * @description First launched on this day in UTC or later; of a year, its first day. An extension of ours.
                 * @example 1981-04-12
                 */
                launched__gte?: components["parameters"]["launched__gte"];
                /**
                 * @description First launched on this day in UTC or before; of a year, its last day. An extension of ours.
                 * @example 1985
                 */
                launched__lte?: components["parameters"]["launched__lte"];
                /**
                 * @description What a row stands for. Without it what suits the number of craft.
                 * @example family
                 */
                by?: "spacecraft" | "spacecraft_config" | "family" | "type" | "agency" | "status";
                /**
                 * @description Where the picture begins: a day, or a whole year.
                 * @example 1981
                 */
                from?: string;
                /**
                 * @description Where it ends: a day, or a whole year.
                 * @example 2011
                 */
                to?: string;
                /**
                 * @description What ground the picture stands on. Numbers have none.
                 * @example dark
                 */
                theme?: "light" | "dark";
            };
            header?: never;
            path: {
                /**
                 * @description `svg`: a drawing of lines; `png`: a picture of pixels; `csv`: the numbers behind it.
                 * @example svg
                 */
                format: "svg" | "png" | "csv";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, which other sites may show. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                    "image/png": string;
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Drawing"];
        };
    };
    atOnceFile: {
        parameters: {
            query?: {
                /**
                 * @description Words, separated by spaces or commas: each must be in the name of the craft or of its configuration, letter case aside.
                 * @example Dragon
                 */
                search?: components["parameters"]["search"];
                /**
                 * @description The exact name, letter case included.
                 * @example Space Shuttle Endeavour
                 */
                name?: components["parameters"]["name"];
                /**
                 * @description Ids of craft, and ranges of them, separated by commas: these craft and no others, as far as they are listed; 200 at most. An extension of ours.
                 * @example 190-199,551
                 */
                ids?: components["parameters"]["ids"];
                /**
                 * @description Ids of statuses, separated by commas: any of them. Launch Library 2 takes one; an id that it does not know is refused.
                 * @example [
                 *       1,
                 *       4
                 *     ]
                 */
                status?: components["parameters"]["status"];
                /**
                 * @description Ids of configurations, separated by commas: any of them. Launch Library 2 takes one.
                 * @example [
                 *       1
                 *     ]
                 */
                spacecraft_config?: components["parameters"]["spacecraft_config"];
                /**
                 * @description Whether it is in space. `1` and `0` count too; what is neither is no filter.
                 * @example true
                 */
                in_space?: components["parameters"]["in_space"];
                /**
                 * @description Whether it stands for a craft that is not known yet.
                 * @example false
                 */
                is_placeholder?: components["parameters"]["is_placeholder"];
                /**
                 * @description Ids of configurations’ types, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       2,
                 *       3
                 *     ]
                 */
                type?: components["parameters"]["type"];
                /**
                 * @description Ids of the agencies of configurations, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       44
                 *     ]
                 */
                agency?: components["parameters"]["agency"];
                /**
                 * @description Ids of families of configurations, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       2
                 *     ]
                 */
                family?: components["parameters"]["family"];
                /**
                 * @description Ids of the licences of pictures, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       1
                 *     ]
                 */
                license?: components["parameters"]["license"];
                /**
                 * @description Where one of its flights went, whole and in Launch Library 2’s words, letter case aside; as far as flights are known and have begun. An extension of ours.
                 * @example International Space Station
                 */
                destination?: components["parameters"]["destination"];
                /**
                 * @description A day in UTC: the craft that were in space at any moment of it, from the launch of a flight to its end, or to the moment of the data where it goes on. A flight whose end is not known counts for the day of its launch. An extension of ours.
                 * @example 1975-07-17
                 */
                on?: components["parameters"]["on"];
                /**
                 * @description Purposes, separated by commas: the licence of the picture is known to allow all of them, if need be under conditions, such as credit. An extension of ours.
                 * @example [
                 *       "changed",
                 *       "commercial"
                 *     ]
                 */
                reuse?: components["parameters"]["reuse"];
                /**
                 * @description At least so long in space, over all flights. An extension of ours.
                 * @example P30D
                 */
                time_in_space__gte?: components["parameters"]["time_in_space__gte"];
                /**
                 * @description At most so long in space, over all flights. An extension of ours.
                 * @example P1DT12H
                 */
                time_in_space__lte?: components["parameters"]["time_in_space__lte"];
                /**
                 * @description At least so long docked, over all flights. An extension of ours.
                 * @example P100D
                 */
                time_docked__gte?: components["parameters"]["time_docked__gte"];
                /**
                 * @description At most so long docked, over all flights. An extension of ours.
                 * @example P5D
                 */
                time_docked__lte?: components["parameters"]["time_docked__lte"];
                /**
                 * @description At least so many flights. An extension of ours.
                 * @example 2
                 */
                flights_count__gte?: components["parameters"]["flights_count__gte"];
                /**
                 * @description At most so many flights. An extension of ours.
                 * @example 10
                 */
                flights_count__lte?: components["parameters"]["flights_count__lte"];
                /**
                 * @description First launched on this day in UTC or later; of a year, its first day. An extension of ours.
                 * @example 1981-04-12
                 */
                launched__gte?: components["parameters"]["launched__gte"];
                /**
                 * @description First launched on this day in UTC or before; of a year, its last day. An extension of ours.
                 * @example 1985
                 */
                launched__lte?: components["parameters"]["launched__lte"];
                /**
                 * @description What craft are told apart by; `type` unless told.
                 * @example agency
                 */
                by?: "spacecraft_config" | "family" | "type" | "agency" | "status";
                /**
                 * @description What ground the picture stands on. Numbers have none.
                 * @example dark
                 */
                theme?: "light" | "dark";
            };
            header?: never;
            path: {
                /**
                 * @description `svg`: a drawing of lines; `png`: a picture of pixels; `csv`: the numbers behind it.
                 * @example svg
                 */
                format: "svg" | "png" | "csv";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, which other sites may show. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                    "image/png": string;
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Drawing"];
        };
    };
    chartFile: {
        parameters: {
            query?: {
                /**
                 * @description Words, separated by spaces or commas: each must be in the name of the craft or of its configuration, letter case aside.
                 * @example Dragon
                 */
                search?: components["parameters"]["search"];
                /**
                 * @description The exact name, letter case included.
                 * @example Space Shuttle Endeavour
                 */
                name?: components["parameters"]["name"];
                /**
                 * @description Ids of craft, and ranges of them, separated by commas: these craft and no others, as far as they are listed; 200 at most. An extension of ours.
                 * @example 190-199,551
                 */
                ids?: components["parameters"]["ids"];
                /**
                 * @description Ids of statuses, separated by commas: any of them. Launch Library 2 takes one; an id that it does not know is refused.
                 * @example [
                 *       1,
                 *       4
                 *     ]
                 */
                status?: components["parameters"]["status"];
                /**
                 * @description Ids of configurations, separated by commas: any of them. Launch Library 2 takes one.
                 * @example [
                 *       1
                 *     ]
                 */
                spacecraft_config?: components["parameters"]["spacecraft_config"];
                /**
                 * @description Whether it is in space. `1` and `0` count too; what is neither is no filter.
                 * @example true
                 */
                in_space?: components["parameters"]["in_space"];
                /**
                 * @description Whether it stands for a craft that is not known yet.
                 * @example false
                 */
                is_placeholder?: components["parameters"]["is_placeholder"];
                /**
                 * @description Ids of configurations’ types, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       2,
                 *       3
                 *     ]
                 */
                type?: components["parameters"]["type"];
                /**
                 * @description Ids of the agencies of configurations, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       44
                 *     ]
                 */
                agency?: components["parameters"]["agency"];
                /**
                 * @description Ids of families of configurations, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       2
                 *     ]
                 */
                family?: components["parameters"]["family"];
                /**
                 * @description Ids of the licences of pictures, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       1
                 *     ]
                 */
                license?: components["parameters"]["license"];
                /**
                 * @description Where one of its flights went, whole and in Launch Library 2’s words, letter case aside; as far as flights are known and have begun. An extension of ours.
                 * @example International Space Station
                 */
                destination?: components["parameters"]["destination"];
                /**
                 * @description A day in UTC: the craft that were in space at any moment of it, from the launch of a flight to its end, or to the moment of the data where it goes on. A flight whose end is not known counts for the day of its launch. An extension of ours.
                 * @example 1975-07-17
                 */
                on?: components["parameters"]["on"];
                /**
                 * @description Purposes, separated by commas: the licence of the picture is known to allow all of them, if need be under conditions, such as credit. An extension of ours.
                 * @example [
                 *       "changed",
                 *       "commercial"
                 *     ]
                 */
                reuse?: components["parameters"]["reuse"];
                /**
                 * @description At least so long in space, over all flights. An extension of ours.
                 * @example P30D
                 */
                time_in_space__gte?: components["parameters"]["time_in_space__gte"];
                /**
                 * @description At most so long in space, over all flights. An extension of ours.
                 * @example P1DT12H
                 */
                time_in_space__lte?: components["parameters"]["time_in_space__lte"];
                /**
                 * @description At least so long docked, over all flights. An extension of ours.
                 * @example P100D
                 */
                time_docked__gte?: components["parameters"]["time_docked__gte"];
                /**
                 * @description At most so long docked, over all flights. An extension of ours.
                 * @example P5D
                 */
                time_docked__lte?: components["parameters"]["time_docked__lte"];
                /**
                 * @description At least so many flights. An extension of ours.
                 * @example 2
                 */
                flights_count__gte?: components["parameters"]["flights_count__gte"];
                /**
                 * @description At most so many flights. An extension of ours.
                 * @example 10
                 */
                flights_count__lte?: components["parameters"]["flights_count__lte"];
                /**
                 * @description First launched on this day in UTC or later; of a year, its first day. An extension of ours.
                 * @example 1981-04-12
                 */
                launched__gte?: components["parameters"]["launched__gte"];
                /**
                 * @description First launched on this day in UTC or before; of a year, its last day. An extension of ours.
                 * @example 1985
                 */
                launched__lte?: components["parameters"]["launched__lte"];
                /**
                 * @description What lies across; `flights_count` unless told.
                 * @example decade
                 */
                x?: "time_in_space" | "time_docked" | "flights_count" | "year" | "decade";
                /**
                 * @description What is told upwards: a measure makes points, `spacecraft` and `launches` make bars; `time_in_space` unless told.
                 * @example launches
                 */
                y?: "time_in_space" | "time_docked" | "flights_count" | "spacecraft" | "launches";
                /**
                 * @description What craft are told apart by; `type` unless told.
                 * @example type
                 */
                by?: "spacecraft_config" | "family" | "type" | "agency" | "status";
                /**
                 * @description What ground the picture stands on. Numbers have none.
                 * @example dark
                 */
                theme?: "light" | "dark";
            };
            header?: never;
            path: {
                /**
                 * @description `svg`: a drawing of lines; `png`: a picture of pixels; `csv`: the numbers behind it.
                 * @example svg
                 */
                format: "svg" | "png" | "csv";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, which other sites may show. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                    "image/png": string;
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Drawing"];
        };
    };
    compareFile: {
        parameters: {
            query?: {
                /**
                 * @description Ids of craft, separated by commas: up to four.
                 * @example [
                 *       198,
                 *       551
                 *     ]
                 */
                ids?: number[];
                /**
                 * @description What ground the picture stands on. Numbers have none.
                 * @example dark
                 */
                theme?: "light" | "dark";
            };
            header?: never;
            path: {
                /**
                 * @description `svg`: a drawing of lines; `png`: a picture of pixels; `csv`: the numbers behind it.
                 * @example svg
                 */
                format: "svg" | "png" | "csv";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, which other sites may show. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                    "image/png": string;
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Drawing"];
        };
    };
    cataloguePicture: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A picture of 1,200 by 630 pixels. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Drawing"];
        };
    };
    listPicture: {
        parameters: {
            query?: {
                /**
                 * @description Words, separated by spaces or commas: each must be in the name of the craft or of its configuration, letter case aside.
                 * @example Dragon
                 */
                search?: components["parameters"]["search"];
                /**
                 * @description The exact name, letter case included.
                 * @example Space Shuttle Endeavour
                 */
                name?: components["parameters"]["name"];
                /**
                 * @description Ids of craft, and ranges of them, separated by commas: these craft and no others, as far as they are listed; 200 at most. An extension of ours.
                 * @example 190-199,551
                 */
                ids?: components["parameters"]["ids"];
                /**
                 * @description Ids of statuses, separated by commas: any of them. Launch Library 2 takes one; an id that it does not know is refused.
                 * @example [
                 *       1,
                 *       4
                 *     ]
                 */
                status?: components["parameters"]["status"];
                /**
                 * @description Ids of configurations, separated by commas: any of them. Launch Library 2 takes one.
                 * @example [
                 *       1
                 *     ]
                 */
                spacecraft_config?: components["parameters"]["spacecraft_config"];
                /**
                 * @description Whether it is in space. `1` and `0` count too; what is neither is no filter.
                 * @example true
                 */
                in_space?: components["parameters"]["in_space"];
                /**
                 * @description Whether it stands for a craft that is not known yet.
                 * @example false
                 */
                is_placeholder?: components["parameters"]["is_placeholder"];
                /**
                 * @description Ids of configurations’ types, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       2,
                 *       3
                 *     ]
                 */
                type?: components["parameters"]["type"];
                /**
                 * @description Ids of the agencies of configurations, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       44
                 *     ]
                 */
                agency?: components["parameters"]["agency"];
                /**
                 * @description Ids of families of configurations, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       2
                 *     ]
                 */
                family?: components["parameters"]["family"];
                /**
                 * @description Ids of the licences of pictures, separated by commas: any of them. An extension of ours.
                 * @example [
                 *       1
                 *     ]
                 */
                license?: components["parameters"]["license"];
                /**
                 * @description Where one of its flights went, whole and in Launch Library 2’s words, letter case aside; as far as flights are known and have begun. An extension of ours.
                 * @example International Space Station
                 */
                destination?: components["parameters"]["destination"];
                /**
                 * @description A day in UTC: the craft that were in space at any moment of it, from the launch of a flight to its end, or to the moment of the data where it goes on. A flight whose end is not known counts for the day of its launch. An extension of ours.
                 * @example 1975-07-17
                 */
                on?: components["parameters"]["on"];
                /**
                 * @description Purposes, separated by commas: the licence of the picture is known to allow all of them, if need be under conditions, such as credit. An extension of ours.
                 * @example [
                 *       "changed",
                 *       "commercial"
                 *     ]
                 */
                reuse?: components["parameters"]["reuse"];
                /**
                 * @description At least so long in space, over all flights. An extension of ours.
                 * @example P30D
                 */
                time_in_space__gte?: components["parameters"]["time_in_space__gte"];
                /**
                 * @description At most so long in space, over all flights. An extension of ours.
                 * @example P1DT12H
                 */
                time_in_space__lte?: components["parameters"]["time_in_space__lte"];
                /**
                 * @description At least so long docked, over all flights. An extension of ours.
                 * @example P100D
                 */
                time_docked__gte?: components["parameters"]["time_docked__gte"];
                /**
                 * @description At most so long docked, over all flights. An extension of ours.
                 * @example P5D
                 */
                time_docked__lte?: components["parameters"]["time_docked__lte"];
                /**
                 * @description At least so many flights. An extension of ours.
                 * @example 2
                 */
                flights_count__gte?: components["parameters"]["flights_count__gte"];
                /**
                 * @description At most so many flights. An extension of ours.
                 * @example 10
                 */
                flights_count__lte?: components["parameters"]["flights_count__lte"];
                /**
                 * @description First launched on this day in UTC or later; of a year, its first day. An extension of ours.
                 * @example 1981-04-12
                 */
                launched__gte?: components["parameters"]["launched__gte"];
                /**
                 * @description First launched on this day in UTC or before; of a year, its last day. An extension of ours.
                 * @example 1985
                 */
                launched__lte?: components["parameters"]["launched__lte"];
                /**
                 * @description Fields, separated by commas; a minus sign reverses. Without one by `id`, which also decides between equals. Fields that there are not are left out. Extensions of ours: `name`, `serial_number`, `first_launch`, `last_end`.
                 * @example [
                 *       "-flights_count"
                 *     ]
                 */
                ordering?: components["parameters"]["ordering"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A picture of 1,200 by 630 pixels. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Drawing"];
        };
    };
    spacecraftPicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the craft.
                 * @example 198
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A picture of 1,200 by 630 pixels. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Drawing"];
        };
    };
    configurationPicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the configuration.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A picture of 1,200 by 630 pixels. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Drawing"];
        };
    };
    familyPicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the family.
                 * @example 2
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A picture of 1,200 by 630 pixels. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Drawing"];
        };
    };
    comparePicture: {
        parameters: {
            query?: {
                /**
                 * @description Ids of craft, separated by commas: up to four.
                 * @example [
                 *       198,
                 *       551
                 *     ]
                 */
                ids?: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A picture of 1,200 by 630 pixels. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Drawing"];
        };
    };
    inSpacePicture: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A picture of 1,200 by 630 pixels. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Drawing"];
        };
    };
    recordsPicture: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A picture of 1,200 by 630 pixels. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Drawing"];
        };
    };
    drawingsPicture: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A picture of 1,200 by 630 pixels. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Drawing"];
        };
    };
    gapsPicture: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A picture of 1,200 by 630 pixels. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Drawing"];
        };
    };
    docsPicture: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A picture of 1,200 by 630 pixels. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            414: components["responses"]["TooLong"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Drawing"];
        };
    };
}
