// A.1 comments and white space
// covers: A1.comments, A1.whitespace
/* block
   comment */ int /* inside */ f(/* none */) { return /**/ 1; } // end

void main()
{
    println(f()); // expect: 1
    string s = "// no comment /* either */";
    println(s.length()); // expect: 26
    /* not /* nested */
    println(6/2); // expect: 3
}
