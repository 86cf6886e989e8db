function run()
  local parts = {}
  for i = 0, 199999 do
    parts[#parts + 1] = "item "
    parts[#parts + 1] = i
    parts[#parts + 1] = ";"
  end
  return #table.concat(parts)
end
