// A.10 dictionary: dictionaries and arrays inside of dictionaries
// covers: A2.list-dictionary, A10.dictionary
void main()
{
    dictionary d = {{"a", dictionary = {{"b", 2}}}};
    println("" + int(cast<dictionary>(d["a"])["b"])); // expect: 2
    array<int> list = {1, 2};
    d["l"] = list;
    println("" + cast<array<int>>(d["l"]).length()); // expect: 2
    int[]@ kept = cast<int[]>(d["l"]);
    kept.insertLast(9);
    println("" + cast<array<int>>(d["l"]).length() + list.length()); // expect: 32
    println("" + (cast<array<string>>(d["l"]) is null)); // expect: true
}
