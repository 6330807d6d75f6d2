-- Follows every link of the file in turn, from many addresses, as a browser of today does. The
-- requests are made before the clock starts.
local requests, at = {}, 0

function init(args)
  local agent = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36"
  local codes = {}
  for code in io.lines(args[1]) do codes[#codes + 1] = code end
  math.randomseed(tonumber(args[2]))
  for number = 1, 5000 do
    local address = string.format("%d.%d.%d.%d", math.random(11, 99), math.random(0, 255), math.random(0, 255), math.random(1, 254))
    requests[number] = wrk.format("GET", "/s/" .. codes[number % #codes + 1], {
      ["Host"] = "127.0.0.1",
      ["User-Agent"] = agent,
      ["Referer"] = "https://www.linkedin.com/",
      ["X-Forwarded-For"] = address,
    })
  end
end

function request()
  at = at % #requests + 1
  return requests[at]
end

function done(summary, latency)
  local failed = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout + summary.errors.status
  io.write(string.format("RESULT %d %d %d %d %d\n", summary.requests, summary.duration, failed, latency:percentile(50), latency:percentile(99)))
end
