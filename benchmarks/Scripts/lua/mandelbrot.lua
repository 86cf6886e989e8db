function run()
  local total, n = 0, 500
  for py = 0, n - 1 do
    for px = 0, n - 1 do
      local x0 = px / n * 3.5 - 2.5
      local y0 = py / n * 2.0 - 1.0
      local x, y, it = 0.0, 0.0, 0
      while x * x + y * y <= 4.0 and it < 200 do
        local t = x * x - y * y + x0
        y = 2.0 * x * y + y0
        x = t
        it = it + 1
      end
      total = total + it
    end
  end
  return total
end
