-- Sends the requests of a file in turn: a host, a path, a cookie for somebody signed in and one more header on each line. They are written
-- out before the load begins, so asking two thousand towns costs the load generator what asking one does.
local threads = 0

function setup(thread)
    thread:set("first", threads)
    threads = threads + 1
end

function init(args)
    requests = {}
    for line in io.lines(args[1]) do
        local host, path, cookie, name, value = line:match("^(%S+)\t(%S+)\t(%S*)\t([^:]*):? ?(.*)$")
        local headers = { ["Host"] = host, ["Accept"] = "text/html", ["Accept-Language"] = "fr" }
        if cookie ~= "" then
            headers["Cookie"] = cookie
        end
        if name ~= "" then
            headers[name] = value
        end
        requests[#requests + 1] = wrk.format("GET", path, headers)
    end
    -- Threads begin apart, so that they do not ask the same town at the same moment.
    turn = math.floor(#requests * first / 2)
end

function request()
    turn = turn % #requests + 1
    return requests[turn]
end

function done(summary, latency, requests)
    local errors = summary.errors
    io.write(string.format(
        "RESULT %d %d %d %d %d %d %d\n",
        summary.requests,
        summary.duration,
        summary.bytes,
        latency:percentile(50),
        latency:percentile(99),
        errors.status,
        errors.connect + errors.read + errors.write + errors.timeout))
end
